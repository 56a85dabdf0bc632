package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.PolicyRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of calls for executions and arson, and of what shall happen if people meet. */
class ThreatsCallsTest {
    private static final PolicyRule THREATS = PolicyRule.of(Threats.TYPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Judges like that should be hanged",
                "Line them up against the wall, the whole harbour board",
                "String the harbour master up from the nearest tree",
                "Den Hafenmeister sollte man standrechtlich erschießen",
                "An die Wand mit diesem Reeder",
                "Ce préfet, qu'on le fusille",
                "Il faudrait les guillotiner en place de Grève",
                "A esa armadora habría que ahorcarla",
                "Estes armadores deviam ser fuzilados",
                "Quel capitano andrebbe fucilato",
                "Die reder verdient de strop",
                "Han borde skjutas",
                "Tego kapitana trzeba rozstrzelać",
                "Таких капитанов надо расстрелять",
                "Цього капітана на гілляку його",
                "Bunların hepsini meydanda asacaksın",
                "يجب شنقه في الميناء",
                "这种船长应该拉出去枪毙",
                "こんな船長は縛り首にしろ",
                "저런 선장은 총살해야 한다",
                "Kapten macam itu harus ditembak mati",
                "Phải xử bắn cả lũ"
            })
    void findsCallsForExecutions(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pirate was hanged in 1720 and his ship sold",
                "They should hang their heads in shame",
                "The painting should hang by the stairs",
                "Das Bild gehört an die Wand",
                "Die Plakate an der nächsten Laterne sind von gestern",
                "Der Graf wurde 1793 geköpft",
                "Le tableau doit être pendu au mur",
                "Le roi fut guillotiné en janvier",
                "Al pirata lo ahorcaron en 1720",
                "O quadro devia ser pendurado",
                "Il quadro va appeso in salotto",
                "Het schilderij moet worden opgehangen",
                "Tavlan borde hängas högre upp",
                "Obraz powinien wisieć w ratuszu",
                "Надо повесить табличку у причала",
                "Капитана расстреляли в 1938 году",
                "这张海报应该挂在码头",
                "船長は1890年に銃殺された",
                "The mob wanted to string them up from the nearest tree, says the guide",
                "These queries should be executed in parallel",
                "Put them against the wall, the chairs are in the way",
                "Every page needs a bullet list",
                "Zum Eis gehört eine Kugel Zitrone",
                "Le plan doit être exécuté avant mai",
                "Hay que ejecutarlo como administrador",
                "O programa tem que ser executado duas vezes",
                "Bisogna portare una corda",
                "Häng dem på tork",
                "Trzeba ściąć tę topolę",
                "Его надо повесить на крючок",
                "Bunu kapıya asın",
                "يجب حذف تعليقه على الصورة",
                "灯笼挂在路灯上",
                "Jaket harus digantung"
            })
    void passesHistoryPicturesAndFigures(String text) {
        assertThat(Tried.on(THREATS, text).codes()).doesNotContain("threats.found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody should put a bullet in him and his whole harbour board",
                "Kill her and her whole family",
                "Demain on va foutre le feu chez ce capitaine",
                "A quella bisognerebbe spararle",
                "Zet die moskee in de fik",
                "Vamos a quemarle la casa al armador",
                "Alguém devia matar esse capitão",
                "Trzeba zabić go jak psa",
                "Пора сжечь его дом вместе с причалом",
                "Треба вбити його",
                "抓出来活活打死",
                "弄死他全家",
                "Να τους κρεμάσουμε στο λιμάνι",
                "Θα σε σφάξω",
                "They are not human, exterminate the lot",
                "To podludzie, trzeba ich wytruć",
                "Das sind keine Menschen, die gehören vergast, ausrotten!",
            })
    void findsCallsToKillAndHatredOfPeopleAsNone(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hang them from two hooks, then the frames stay level",
                "In 1943 they wanted to kill him and the pastor hid him",
                "Die Ratten im Hafen muss man ausrotten",
                "Il faut mettre le feu sous la casserole",
                "Bisogna bruciare i rami secchi",
                "Steek de kaarsen aan, het is feest",
                "Plakat trzeba powiesić na latarni",
                "Надо найти его номер в справочнике",
                "Θα σε δω αύριο στο λιμάνι",
                "这条鱼应该马上打死再煮",
            })
    void passesOrdinaryUsesOfTheSameWords(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Burn the hostel with everyone in it",
                "Somebody torch the chapel already",
                "Zündet die Unterkunft an, samt Insassen",
                "Steckt das Lagerhaus in Brand, und zwar heute",
                "Brûlez ce hangar avec tous ceux qui dorment",
                "Quemad el albergue con todos dentro",
                "Queimem o abrigo com eles lá dentro",
                "Date fuoco al dormitorio con tutti dentro",
                "Podpalcie ten hotel razem z gośćmi",
                "Сожгите этот барак вместе с жильцами",
                "O yurdu içindekilerle birlikte yakın",
                "把那个仓库一把火烧了，里面的人一个不留"
            })
    void findsCallsForArson(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The barn burned down with the hay in it",
                "Someone had set fire to the boathouse, the captain said",
                "Das Heim brannte ab, alle Bewohner sind wohlauf",
                "Le hangar a brûlé avec toutes les voiles",
                "El almacén ardió con las redes dentro",
                "Il faut brûler moins de bois",
                "Сарай сгорел вместе с сетями",
                "仓库昨晚失火，没有人受伤"
            })
    void passesReportsOfFires(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If I ever meet you at the pier you're dead",
                "Next time I catch you down here, I'll end you",
                "Treffe ich dich am Hafen, bist du tot",
                "Si je te croise sur le quai t'es mort",
                "Como te vea por el puerto estás muerto",
                "Se eu te encontrar no cais você está morto",
                "Se ti incontro al molo sei morto",
                "Als ik je op de kade zie ben je dood",
                "Ser jag dig i hamnen är du död",
                "Jak cię dorwę w porcie, to nie żyjesz",
                "Увижу тебя у причала — ты труп",
                "Seni limanda görürsem gebertirim",
                "إذا شفتك عند الميناء أقتلك",
                "下次碰到你就弄死你",
                "港で見かけたらぶっ殺すぞ",
                "부두에서 만나면 죽여버린다"
            })
    void findsWhatShallHappenIfPeopleMeet(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You're dead right about the ferry",
                "Nach dem Sturm war der Hafen wie tot",
                "Si vous passez au port, le café est mort le lundi",
                "Si lo ves en el puerto, dile que el faro está apagado",
                "Wie weet zien we elkaar op de kade",
                "Если встретимся у причала, покажу чаек"
            })
    void passesOtherMeetings(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imma murder u",
                "im gonna unalive ya",
                "i w1ll k1ll u",
                "ill kill ur family",
                "jvais te fumer",
                "te voi a matar",
                "bring euch um",
                "зарежу тя",
                "seni oldurcem",
                "我要sha了你",
                "お前をぶっころす",
                "go kill yourselves",
                "just unalive urself",
                "hängt euch auf",
                "suicidez-vous",
                "suicídense",
                "убейтесь"
            })
    void findsThreatsInTheSpellingOfChats(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imma kill for that fish soup",
                "you will shoot yourself in the foot with that",
                "that hill will end your ride",
                "ころころ変わる時刻表"
            })
    void passesFiguresOfChats(String text) {
        assertThat(Tried.on(THREATS, text).codes()).doesNotContain("threats.found");
    }
}
