package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.PolicyRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threats that name no deed, calls to go to somebody, and deeds that are called for in everyday words. */
class VeiledThreatsTest {
    private static final PolicyRule THREATS = PolicyRule.of(Threats.TYPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We know which school your daughter goes to. Another article and something could happen to her.",
                "Wir wissen, wann dein Sohn aus der Schule kommt. Wäre doch ein Jammer, letzte Warnung.",
                "On sait où tu gares ta voiture. Un accident est vite arrivé.",
                "So a che ora porti tua figlia all'asilo. Pensaci bene prima di scrivere ancora.",
                "Ik weet hoe laat u naar huis fietst. Pas maar op.",
                "Знаем, в какую школу ходит твоя дочь. Смотри, не дойдёт однажды.",
                "你女儿在三小上学吧，再乱写可别怪我",
                "Kızının hangi okula gittiğini biliyoruz. Üzülürüz sonra."
            })
    void whatIsKnownOfAFamilyIsAThreatBesideWhatMayComeOfIt(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We know which school the councillor's daughter goes to, it was in the paper.",
                "I know your street floods every spring, the drains are too small.",
                "Another article like this and I shall have to subscribe.",
                "Accidents happen at that junction every week, something should be done.",
                "Ich weiß, wo deine Quelle falsch liegt: in Absatz drei.",
                "Знаю, где в тексте ошибка, подумайте хорошенько."
            })
    void whatIsKnownAloneAndWhatMayHappenAloneAreNone(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The landlord is Peter Hallam, 14 Quarry Bank Lane. Pay him a visit, all of you.",
                "Sie heißt Anna Berg, Lindenstraße 8. Klingelt mal bei ihr.",
                "Son cabinet est au 12 rue des Tilleuls, allez lui rendre visite ce soir.",
                "Het is Jan Wolbers, Beukenlaan 16. Succes met bezoeken.",
                "To on, ul. Wiosenna 8. Ktoś powinien go odwiedzić.",
                "Jmenuje se Jana, Na Drážce 1533, všichni jí zavolejte, zazvoňte u ní.",
                "表札は大沼、南田島3丁目12。みんなで押しかけよう。",
                "가게는 둔산로 154. 다들 찾아가서 항의합시다."
            })
    void aCallToGoToSomebodyIsDoxxingBesideAnAddress(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The repair café is at 14 Quarry Bank Lane, drop in on Saturday.",
                "Our office is at Lindenstraße 8, please visit us.",
                "I paid him a visit in hospital last week.",
                "The bus stops at 14 Quarry Lane and turns round.",
                "Somebody should pay the minister a visit on March 14.",
                "버스로 20분, 다들 찾아가세요"
            })
    void invitationsAndAddressesAloneAreNone(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @Test
    void aQuotedCallToGoToSomebodyCountsForAQuarter() {
        String text = "He wrote \"pay her a visit, Maple 14, everyone\" and was fined for it.";
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Just drive over them and keep going",
                "Einfach drüberfahren",
                "Un coup de fusil dans le tas et c'est réglé",
                "A ese le abro la cabeza",
                "Таких судей надо на площади вешать",
                "Na latarnie z nimi wszystkimi",
                "Bırakın halk bunları linç etsin",
                "Jag ska slå ihjäl grannen"
            })
    void deedsInEverydayWordsAreThreats(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lorry ran over three of them near the bridge",
                "Er ist einfach über die rote Ampel gefahren",
                "Судей надо выбирать, а не назначать",
                "La lampe est tombée dans le tas de sable",
                "Jag höll på att slå ihjäl tiden",
                "Hang the washing on the line"
            })
    void newsAndHouseholdWordsAreNone(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody should wait for that judge outside his house and put two bullets in him.",
                "Jemand müsste diesen Minister endlich erschießen.",
                "A esos diputados hay que sacarlos del Congreso a tiros.",
                "Toho premiéra bych nechal oběsit na náměstí.",
                "Någon borde skjuta den där ministern.",
                "Bu hakimi bulup kafasına sıkacaksın, başka çaresi yok.",
                "この議員、誰か殺してくれないかな。",
                "هذا الوزير لازم ينذبح قدام الناس"
            })
    void aFrameADeedAndAPersonInOneSentenceAreACall(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody should ask that judge about it. They shot a film outside his house.",
                "Nobody should ever shoot a minister, whatever he did.",
                "Niemand darf einen Minister erschießen, auch nicht im Krimi.",
                "Someone should write that the mayor was killed in the novel.",
                "El Madrid nos va a fusilar la semana que viene.",
                "They executed the plan, and the minister should resign."
            })
    void denialsStoriesAndOtherSentencesAreNoCall(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }
}
