package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Text;
import dev.galley.moderation.PolicyRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreatsTest {
    private static final PolicyRule THREATS = PolicyRule.of(Threats.TYPE);

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
                "знаю где ты живёшь",
                "Hang every last one of them from the lamp posts",
                "Solche Leute gehören an den nächsten Baum",
                "Devono morire tutti quei parassiti, al forno"
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
                "The library on Mill Lane opens at 9",
                "They hang the flags from the lamp posts at the pier",
                "La pizza va al forno, i parassiti delle piante no",
                "Das Plakat hing an der Laterne"
            })
    void passesOrdinaryComments(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He shouted \"I'll kill you\" at the referee and nobody did anything",
                "He shouted 'I'll kill you' at the referee and nobody did anything",
                "'twas said \"I'll kill you\" by the man at the referee and nobody did anything",
                "> I'll kill you\nThis is what I was sent after the match, and nobody did anything"
            })
    void countsThreatsInQuotationsLess(String text) {
        assertThat(Tried.on(THREATS, text).codes()).containsExactly("threats.hint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>I'll kill you</blockquote><p>This is what I was sent after the match.</p>",
                "<p>He shouted <q>I'll kill you</q> at the referee, and nobody did anything</p>"
            })
    void countsThreatsInElementsThatQuoteLess(String html) {
        assertThat(Tried.on(THREATS, Text.html(html)).codes()).containsExactly("threats.hint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>I'll kill you</blockquote>",
                "<blockquote>You again</blockquote><p>I'll kill you, and nobody will find you</p>",
                "<blockquote>I'll kill you, and nobody will find you",
                "<!-- <blockquote> -->I'll kill you<!-- </blockquote> --> You have heard me, I am serious"
            })
    void threatsOfTheAuthorCountWhole(String html) {
        assertThat(Tried.on(THREATS, Text.html(html)).codes()).contains("threats.found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> I'll kill you",
                "'Cause I'll kill you, and the boys' friends will laugh at it",
                "the dogs' owner said I'll kill you, and they'll see"
            })
    void threatsOfTheAuthorCountWholeInPlainText(String text) {
        assertThat(Tried.on(THREATS, text).codes()).contains("threats.found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Migrants are vermin",
                "Diese Flüchtlinge sind wie Ratten",
                "Les Arabes, c'est une race de fainéants",
                "Los gitanos son una plaga",
                "Эти мигранты как саранча",
                "在日は全員ゴキブリ",
                "هؤلاء اللاجئين حثالة",
                "Marokkanen zijn tuig"
            })
    void findsContemptOfGroups(String text) {
        Tried tried = Tried.on(THREATS, text);
        assertThat(tried.codes()).containsExactly("threats.group");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The refugees were rescued. Rats had eaten their supplies",
                "Migrants work on farms where parasites are common, doctors say. Muslims too",
                "Flüchtlinge haben das Gasthaus renoviert",
                "He wrote of \"migrants who are vermin\", and nobody in the hall objected",
                "La peste a tué la moitié de la ville"
            })
    void passesTalkAboutGroups(String text) {
        assertThat(Tried.on(THREATS, text).codes()).doesNotContain("threats.group");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor lives at Mill Cottage 9, second floor",
                "Er wohnt Am Mühlgraben 9, Hinterhaus",
                "Адрес твой знаем: Липовая, 18, квартира 4",
                "Hon bor på Hasselstigen 12 B i Åker",
                "vive en la calle Tejedores 22, 3º B",
                "evinin Çınar Sokak 7 numara olduğunu biliyoruz"
            })
    void findsAddressesOfPeople(String text) {
        assertThat(Tried.on(THREATS, text).codes()).contains("threats.address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She lives in London 20 years now",
                "Mein Bruder wohnt in Hamburg, 2019 ist er umgezogen",
                "Он живёт в Москве 10 лет"
            })
    void passesNumbersBesideTowns(String text) {
        assertThat(Tried.on(THREATS, text).codes()).doesNotContain("threats.address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"you moron", "Hurensohn", "va te faire foutre"})
    void findsInsultsOnlyIfChosen(String text) {
        PolicyRule insults = THREATS.with(Threats.TOPICS, List.of(ThreatTopic.INSULT));
        assertThat(Tried.on(insults, text).matches()).isTrue();
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "somebody should shoot this reporter",
                "we'll find you in the river",
                "dir gehört die Fresse poliert",
                "wir holen euch, dich kriegen wir auch",
                "je vais vous égorger",
                "te vamos a reventar",
                "ti aspettiamo sotto casa",
                "ik weet waar je kinderen zitten, ik vermoord je",
                "znajdziemy cię w lesie",
                "мы тебя закопаем",
                "seni bulacağım",
                "他的真名叫李四,电话13800138000"
            })
    void findsThreatsPutTogetherFromParts(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi trovo ridicoli",
                "ti trovo bene",
                "ich werde dich holen, wenn der Zug da ist",
                "ich finde dich mutig",
                "dich werde ich vermissen",
                "je vais vous retrouver au port",
                "te vamos a encontrar un piso",
                "vou te encontrar no cais",
                "znajdę cię na przystani",
                "я тебя найду после работы",
                "i'll find you a better ferry"
            })
    void findingOrFetchingSomebodyIsOnlyAHint(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"znajdę go w szufladzie", "я его найду", "мы её найдём", "jag ska hitta henne", "解決策を見つけ出して"})
    void findingSomebodyElseIsNoThreat(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }
}
