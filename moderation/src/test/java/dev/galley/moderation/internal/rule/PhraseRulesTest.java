package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the rules that look for phrases: lures, threats, and addresses as names. */
class PhraseRulesTest {
    private static final PolicyRule LURES = PolicyRule.of(Lures.TYPE);
    private static final PolicyRule THREATS = PolicyRule.of(Threats.TYPE);
    private static final PolicyRule NAME = PolicyRule.of(AuthorName.TYPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I turned $400 into $9,800, contact me",
                "He earns 300 euros a day with trading, text him",
                "double your b1tcoin today",
                "Заработок без вложений",
                "跟着我日赚三百",
                "スマホだけで稼げる",
                "Evden para kazan",
                "ربح مضمون",
                "gana dinero con cripto, escríbeme",
                "Invest $300 and receive $3,000 within 72 hours",
                "Guaranteed 40% weekly return, start with only 200 dollars",
                "Brauchst du Geld? Kredite bis 50.000 € in 24 Stunden",
                "Precisa de dinheiro? Empréstimo até R$ 50.000 na hora",
                "缺钱吗?贷款50万当天到账",
                "Купить диплом о высшем образовании",
                "Doublez vos bitcoins en 24 heures",
                "Compra seguidores reales baratos"
            })
    void findsLures(String text) {
        assertThat(Tried.on(LURES, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Investment in schools is a good thing",
                "I earn $1,400 a month and my rent is $900",
                "Bitcoin is a bubble",
                "My mortgage loan costs £900 a month and rising",
                "Der Kredit kostet mich 900 € im Monat",
                "أعمل من المنزل منذ سنتين",
                "Die Stadt braucht Geld für das Hallenbad",
                "The government must act now",
                "Das Volk zahlt Kredite zurück",
                "Вулкан проснулся",
                "他原单位的同事来了",
                "明日は雨だしね"
            })
    void passesTalkAboutMoney(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll kill you",
                "wir wissen wo du wohnst",
                "je sais où tu habites",
                "he lives at 14 Quay Street",
                "wohnt in der Hafenstraße 12",
                "k1ll yourself",
                "知道你住哪",
                "殺しに行くぞ",
                "знаю где ты живёшь"
            })
    void findsThreats(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The film will be shot in Berlin",
                "David Lynch made it",
                "In der Hafenstraße 12 war ein Café",
                "La forêt va mourir",
                "祝你全家幸福",
                "楽しみですしね",
                "you moron",
                "The library on Mill Lane opens at 9"
            })
    void passesOrdinaryComments(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"you moron", "Hurensohn", "va te faire foutre"})
    void findsInsultsOnlyIfChosen(String text) {
        PolicyRule insults = THREATS.with(Threats.TOPICS, List.of(ThreatTopic.INSULT));
        assertThat(Tried.on(insults, text).matches()).isTrue();
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    private static boolean isAddress(String name) {
        return Tried.on(
                        NAME,
                        Submission.of(Tried.comment(Text.plain("Hello")).toBuilder()
                                .author(Commenter.named(name))
                                .build()))
                .matches();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.fast-loans.example",
                "fast-loans.com",
                "Visit loans(dot)example",
                "https://x.example",
                "Anna anna@loans.example",
                "call +1 202-555-0143",
                "ｌｏａｎｓ．ｃｏｍ",
                "займ.рф"
            })
    void findsAddressesAsNames(String name) {
        assertThat(isAddress(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J.R.R. Tolkien",
                "St.John",
                "Reader 1984",
                "@ben",
                "小林",
                "Dr. A. Smith",
                "O'Neil-Ross",
                "user_2026"
            })
    void passesNames(String name) {
        assertThat(isAddress(name)).isFalse();
    }
}
