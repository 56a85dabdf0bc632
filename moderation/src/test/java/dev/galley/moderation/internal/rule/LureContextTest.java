package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.PolicyRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of lures that give no contact, of those who warn of lures, and of words of one language in another. */
class LureContextTest {
    private static final PolicyRule LURES = PolicyRule.of(Lures.TYPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Search for Nora Quill Trader on Facebook",
                "Look up Mrs Ada Quill on Instagram, she manages my account",
                "Type Ada Quill into Google, she turned my $300 into $4,000",
                "Google \"Ada Quill FX\" and start today",
                "Sucht auf Instagram nach Ada Quill Trading",
                "Gebt bei Google Ada Quill ein, sie hat mir 4.000 Euro eingebracht",
                "Cherchez Ada Quill Trading sur Instagram",
                "Tapez Ada Quill sur Google, elle a doublé mon capital",
                "Busquen en Facebook a Ada Quill Inversiones",
                "Procurem no Instagram Ada Quill Investimentos",
                "Cercate su Facebook Ada Quill Trader",
                "Zoek op Instagram naar Ada Quill Crypto",
                "Wpiszcie w Google Ada Quill Inwestycje",
                "Найдите в инстаграме Аду Квилл, с ней я заработал",
                "Google'a Ada Quill yazın, bana kazandırdı",
                "百度搜“理财导师林港”，跟着他赚",
                "インスタで「投資コーチ 港」を検索してみて"
            })
    void findsWhomToSearchFor(String text) {
        assertThat(Tried.on(LURES.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can find Casino Royale on YouTube",
                "Sucht auf Google nach Kredit Vergleich",
                "Look up Ada Quill on Instagram, she sails",
                "It hit me that my rent is 900 pounds a month",
            })
    void passesOtherThingsToSearchFor(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look up the tide tables on Google",
                "Search on Facebook, the harbour group has pictures of the storm",
                "Follow the pilot on Instagram, the photos are great",
                "Sucht auf Google nach dem Fahrplan der Fähre",
                "Cherchez sur Internet, le prix du poisson a doublé",
                "Busquen en Google la ley de puertos",
                "Procurem no Google o horário do ferry",
                "Cercate su internet gli orari del traghetto",
                "Zoek op Google naar de getijden",
                "Wpisz w Google rozkład promów",
                "Наберите в Яндексе расписание паромов",
                "百度搜一下船期就知道了",
                "グーグルで時刻表を検索してみて"
            })
    void passesOtherSearches(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Selling followers and verified accounts, inbox me",
                "Verkaufe Impfpässe und Zeugnisse, PN an mich",
                "Je vends de faux permis, contact en MP",
                "Vendo carnets falsos, info por privado",
                "Vendo diplomas e atestados, chama no privado",
                "Vendo banconote false, scrivetemi in privato",
                "Rijbewijzen te koop, stuur een pb",
                "Sprzedam dyplomy i lajki, pisać na priv",
                "Продам права и дипломы, пишите в личку",
                "Sahte diploma yapılır, dm atın",
                "出售假文凭，需要的私信我",
                "偽造免許証を販売、DMください",
                "통장 삽니다, 쪽지 주세요"
            })
    void findsForbiddenGoodsForSale(String text) {
        assertThat(Tried.on(LURES.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Selling my old dinghy, inbox me",
                "Verkaufe mein Fahrrad, PN an mich",
                "Je vends mon canot, contact en MP",
                "Vendo mi bicicleta, info por privado",
                "Vendo uma bicicleta, chama no privado",
                "Vendo la barca, scrivetemi in privato",
                "Fiets te koop, stuur een pb",
                "Sprzedam kajak, pisać na priv",
                "Продам лодку, пишите в личку",
                "He was caught selling fake certificates",
                "出售旧自行车，需要的私信我"
            })
    void passesOrdinaryGoodsForSale(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quill Trace recovered all my savings: trace@quill.example",
                "Frau Quill hat mir nach dem Betrug 9.000 Euro zurückgeholt, Mail: hilfe@quill.example",
                "L'agence Quill m'a tout rendu : aide@quill.example",
                "La agencia recuperó todo mi dinero, ayuda@quill.example",
                "A agência recuperou todo o meu dinheiro, ajuda@quill.example",
                "L'esperto mi ha restituito tutto, aiuto@quill.example",
                "Odzyskałem wszystkie pieniądze, pomoc@quill.example",
                "Юрист вернул все деньги, help@quill.example",
                "Paramı geri aldılar, yardim@quill.example"
            })
    void findsMoneyThatCameBackBesideAnAddress(String text) {
        assertThat(Tried.on(LURES.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry company refunded my money after a month",
                "Die Reederei hat mir die 40 Euro zurückerstattet",
                "La compagnie m'a tout remboursé",
                "La naviera me devolvió mi dinero",
                "Паромщик вернул мне деньги за билет"
            })
    void passesMoneyThatCameBackFromShops(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beware of the people who recover stolen bitcoin, they are scammers too",
                "Guaranteed profits every week? It is a scam, ask my cousin",
                "Vorsicht vor dem Kredit ohne Schufa, das ist Betrug",
                "Attention aux prêts sans justificatif, c'est une arnaque",
                "Cuidado con el préstamo rápido, es una estafa",
                "Cuidado com o empréstimo rápido, é golpe",
                "Attenti ai prestiti senza garanzie, sono truffatori",
                "Pas op voor leningen zonder BKR, dat is oplichting",
                "Uważajcie na pożyczki bez BIK, to oszuści",
                "Осторожно, заработок без вложений — это развод",
                "Garantili kazanç diyenler dolandırıcı, inanmayın",
                "说稳赚不赔的都是骗子",
                "必ず儲かるという話は詐欺です"
            })
    void countsLuresLessIfTheCommentWarnsOfThem(String text) {
        assertThat(Tried.on(LURES.withWeight(1), text).entry().weight()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was scammed last year, then a recovery expert got my crypto back",
                "I thought it was a scam, but the guaranteed profits are real",
                "Kein Betrug: garantierte Rendite jede Woche",
                "Ce n'est pas une arnaque, gains garantis",
                "No es una estafa, ganancias garantizadas",
                "Это не развод, заработок без вложений",
                "不是骗子，稳赚不赔"
            })
    void whoSellsOrRecoversWarnsOfNothing(String text) {
        assertThat(Tried.on(LURES.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My iPhone and the F1 race",
                "I lost my iPhone in SF",
                "The fake Rolex of the captain",
                "The film was a full disaster, like the sequel",
                "Mein iPhone und die F1",
                "Mi iPhone y la F1",
                "L'iPhone du député SF",
                "Film był słaby, a full HD nic nie pomoże"
            })
    void passesWordsOfOffersInOtherLanguages(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Túi xách rolex super fake giá rẻ",
                "Slot gacor maxwin malam itu",
                "Pinjaman tanpa jaminan, langsung cair"
            })
    void findsTheseOffersInTheirLanguage(String text) {
        assertThat(Tried.on(LURES, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Local women waiting for the ferry were soaked",
                "I left my job because the income did not cover the rent",
                "Limited places on the boat, as every summer",
                "Nur noch wenige Plätze auf der Fähre",
                "Plazas limitadas en el ferry del domingo",
                "船上名额有限，孩子上不去",
                "荷物が不在のため持ち帰りになった"
            })
    void passesWhatOrdinarySentencesSayAsWell(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }
}
