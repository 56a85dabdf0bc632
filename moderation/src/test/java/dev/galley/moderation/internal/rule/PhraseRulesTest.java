package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the rules that look for phrases: lures, and addresses as names. */
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
                "Bitcoin went from $400 to $9,800 in two years; I would not bet my pension on it.",
                "The shares rose from $20 to $400, the market is a casino",
                "Die Bitcoin-Anleger: von 400 Euro auf 90.000 Euro in zehn Jahren",
                "比特币从400美元涨到9万美元",
                "The budget grew from $1 million to $14 million in two weeks, thanks to Mr Quay"
            })
    void passesReportsOfPrices(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My portfolio grew from $1,000 to $14,200 in ten days thanks to coach Quay",
                "Your bitcoin grows from $200 to $3,000 in a week",
                "Last month her cheque was $14,832 for a few hours on the laptop",
                "The estate of a late client with your surname",
                "A recovery team got me back 3 BTC",
                "สล็อตเว็บตรง รับเครดิตฟรี"
            })
    void findsPromisesAndStories(String text) {
        assertThat(Tried.on(LURES, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Telegram @pier_88",
                "telegram: pier_profit",
                "WeChat pier88",
                "IG @pier.profit",
                "Join @pier_profit on TG"
            })
    void findsNamesOnMessengersInTheNameOfAnAuthor(String name) {
        assertThat(tried(NAME, name, "Good article").codes()).containsExactly("author-name.handle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signal",
                "Lina from Viber",
                "Ben_1974",
                "Line 6 fan",
                "@ben",
                "Snap 24",
                "Telegramm 1912",
                "@benny of the Blue Line"
            })
    void passesNamesThatNameAMessengerOnly(String name) {
        assertThat(tried(NAME, name, "Good article").matches()).isFalse();
    }

    private static Tried tried(PolicyRule rule, String name, String text) {
        return Tried.on(
                rule,
                Submission.of(Tried.comment(Text.plain(text)).toBuilder()
                        .author(Commenter.named(name))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay Plumbers | Good to know. https://quay-plumbers.example/emergency",
                "Plumbers Quayside | See plumbers-quay.example",
                "Umzug Hafenstadt | Mehr dazu: https://umzug-hafenstadt.example",
            })
    void findsAuthorsNamedAfterTheSiteTheyLinkTo(String name, String text) {
        assertThat(tried(NAME, name, text).matches()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay Plumbers | Good to know.",
                "Ann of Quay Street | See https://harbour-council.example/report",
                "Tim | See https://timetable-of-the-ferry.example/",
            })
    void passesAuthorsWithAnotherNameThanTheSite(String name, String text) {
        assertThat(tried(NAME, name, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look at this https://quay-casino.example/join",
                "Great article, thanks for sharing! quayplumbers.example",
                "Sehr guter Beitrag, vielen Dank! https://hafen-klempner.example",
                "Started with 200 euros, took out 1,900 yesterday: https://quay.example/r/ann",
                "He turned my 300 euros into 4,100, just look for him on Telegram",
                "Dear customer, read this"
            })
    void findsSitesAndPraiseThatCarriesALink(String text) {
        assertThat(Tried.on(LURES, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Great article. The numbers are here: https://harbour.example/report-2026",
                "Great article, thanks for sharing!",
                "The ferry cost 200 euros in 1990 and 1,900 now",
                "We heard of it on Telegram first"
            })
    void passesPraiseAndNumbersByThemselves(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @Test
    void whatIsOnlyQuotedCountsForLittle() {
        assertThat(weight(THREATS, "\"I will kill you\" was on the note at her door"))
                .isEqualTo(0.25);
        assertThat(weight(THREATS, "Auf dem Zettel stand „wir wissen wo du wohnst“, einfach so"))
                .isEqualTo(0.25);
        assertThat(weight(LURES, "彼らは「誰でも稼げる」と言ったが、すべて嘘だった。気をつけてください")).isEqualTo(0.25);
        assertThat(weight(THREATS, "\"I will kill you\"")).isEqualTo(1);
        assertThat(weight(THREATS, "\"I will kill you\" \"You pigs will all die\""))
                .isEqualTo(1);
        assertThat(weight(THREATS, "She said \"no\". I will kill you")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay-casino.example/join",
                "https://quay-sexcam.example/join",
                "https://verify-quay.example/join",
                "https://dhl-quay.example/join",
                "Great article, thanks for sharing! https://quayplumbers.example"
            })
    void looksAtSitesAndPraiseOfTheChosenTopicsOnly(String text) {
        assertThat(Tried.on(LURES, text).matches()).isTrue();
        assertThat(Tried.on(LURES.with(Lures.TOPICS, List.of(LureTopic.CRYPTO)), text)
                        .matches())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://quayplumbers.example, true",
        "https://quayplumbers.example/ann/notes, false",
        "https://github.com, false",
        "https://github.com/ann, false"
    })
    void praiseCountsWithTheFrontPageOfAnUnknownSiteAsHomePage(String homePage, boolean matches) {
        Commenter author = Commenter.named("Ann").withUrl(Url.of(homePage));
        Submission submission = Submission.of(Tried.comment(Text.plain("Great article, thanks!")).toBuilder()
                .author(author)
                .build());
        assertThat(Tried.on(LURES, submission).matches()).isEqualTo(matches);
    }

    @Test
    void evidenceOfALureHasOnlyThePartsThatCount() {
        Tried tried = Tried.on(
                LURES,
                "Great article. I turned $400 into $9,800, contact me. The ferry to the lighthouse runs twice a month");
        assertThat(tried.codes()).contains("lures.together", "lures.growth");
        assertThat(tried.covered()).noneMatch(part -> part.contains("Great") || part.contains("month"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police informed the next of kin",
                "Tack vare regnet är sjön full igen, contact me",
                "Grazie al sindaco, scrivimi",
                "Dankzij de regen is het meer vol, stuur me een bericht"
            })
    void passesOrdinaryThanksAndNews(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MDMA and ketamine, top quality, same day delivery",
                "Rezeptfreies Koks? Nein, echtes: Koks, Speed, MDMA, Preisliste, nur über Signal",
                "Tabletki i mefedron, dyskretna dostawa",
                "Гашиш, шишки, бошки, магазин работает круглосуточно",
                "冰毒和摇头丸，保密发货",
                "Ihr Konto wurde wegen ungewöhnlicher Zugriffe eingeschränkt",
                "Votre carte, pour des raisons de sécurité, appelez",
                "Váš účet byl pozastaven",
                "Немедленно позвоните в службу безопасности",
                "Soy viuda con cáncer terminal, busco una persona honesta",
                "A dormant account with 15 million is waiting, with your help",
                "Desde que sigo a la mentora, mis ganancias crecen",
                "Скажу честно: с наставницей плачу ипотеку с прибыли",
                "Kleine Aufgaben am Handy, Auszahlung sofort",
                "Payslips and bank statements, like the original",
                "Slip gaji dan ijazah, mirip asli",
                "Billets de 20 et 50, passent au stylo et au détecteur",
                "Купюры проходят банкомат, пишите",
                "A healer saved my marriage and my wife is back",
                "Půjčka bez registru ihned na účet",
                "Δάνειο χωρίς εγγύηση",
                "Jogosítvány vizsga nélkül",
                "They got it all back for me, my life savings",
                "Die Firma hat mein Erspartes zurückgeholt",
                "Mi ha prestato tutto senza busta paga",
                "Pani Ewa pożyczyła bez zaświadczeń",
                "Вернули мне все мои сбережения",
                "銀行は駄目でしたが、審査なしで貸してくれました",
                "Brune, sans tabous, demandez les tarifs",
                "Mein Snap ist susi99"
            })
    void findsOffersInOtherWords(String text) {
        assertThat(Tried.on(LURES, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cannabis should be sold in pharmacies at a fair price",
                "Das Gras im Stadion ist von bester Qualität",
                "Задержан курьер: гашиш, закладки, телефоны",
                "警方说嫌疑人用微信卖大麻",
                "My card was blocked on holiday and I rang the bank",
                "Срочно позвоните в 112, если видите дым",
                "Les veuves touchent une pension de réversion",
                "Mon compte inactif a été fermé par la banque",
                "Since the new coach arrived attendance has doubled",
                "Der Minister hatte heimliche Treffen mit Lobbyisten",
                "Kleine Aufgaben, jeden Tag eine, so lernen Kinder lesen",
                "Zwolnienia lekarskie wystawiają teraz elektronicznie",
                "診断書を作成してもらうのに二週間かかりました",
                "Delta charged me for a name change",
                "Le procès du marabout commence lundi",
                "Investoval jsem do krypta a prodělal",
                "Rau sạch giá cao quá",
                "The police recovered the stolen bicycles",
                "The forger printed notes that looked real until a cashier felt the paper",
                "Phishing : carte bloquée pour activité suspecte, raccrochez",
                "Accueil discret et tarifs corrects",
                "Oma hat mir Geld geliehen, und die Bank war beleidigt",
                "Estuve de visita en tu ciudad",
                "Mehr dazu finden Sie hier im Archiv",
                "Das Paket konnte nicht zugestellt werden, weil ich nicht zu Hause war"
            })
    void passesNewsAndQuestionsAboutTheSameThings(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    private static double weight(PolicyRule rule, String text) {
        return Tried.on(rule.withWeight(1), text).entry().weight();
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
