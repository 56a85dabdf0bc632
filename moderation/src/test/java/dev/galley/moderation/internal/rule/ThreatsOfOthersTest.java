package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.PolicyRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of whose words and homes they are. */
class ThreatsOfOthersTest {
    private static final PolicyRule THREATS = PolicyRule.of(Threats.TYPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our harbour master got a letter saying we know where you live",
                "He shouted that I'll kill you, and the crew looked away",
                "Der Lotse bekam eine Mail, darin stand ich bring dich um",
                "Er schrieb ihr: ich weiß wo du wohnst",
                "Un type a crié je vais te tuer à ma voisine",
                "La capitana recibió una nota que decía te vamos a matar",
                "O piloto recebeu um bilhete que dizia vou te matar",
                "Alla capitana hanno scritto ti ammazzo",
                "De loods kreeg een brief waarin stond ik maak je dood",
                "Kapitan dostał list o treści zabiję cię",
                "Соседке написали: мы тебя убьем, а участковый молчит",
                "有人写道要杀了你，船长只好报警",
                "船長は「殺すぞ」と脅されたそうです",
                "Kaptana seni öldüreceğim diye bağırmış"
            })
    void countsReportedThreatsLess(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I said I will kill you",
                "Mark my words: we know where you live",
                "Ich habe gesagt, ich bring dich um",
                "J'ai dit que je vais te tuer",
                "Lo dije, te voy a matar",
                "我说过要杀了你"
            })
    void threatsOfTheAuthorCountWhole(String text) {
        assertThat(Tried.on(THREATS.withWeight(1), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We live at 6 Quay Street and the fog horn wakes us",
                "My aunt lives at 12 Ferry Lane without heating",
                "Meine Tante wohnt in der Fährgasse 3 ohne Heizung",
                "Mein Opa wohnt am Mühlgraben 9",
                "J'habite au 5 rue du Port",
                "Ma sœur habite au 8 quai des Brumes",
                "Mi tío vive en la calle Faro 2",
                "A minha avó mora na Rua do Cais, 4",
                "Mia zia abita in via del Molo 6",
                "Mijn tante woont in de Havenstraat 5",
                "Moja ciocia mieszka przy ul. Portowej 7",
                "Моя тётя живёт на улице Портовой 11",
                "Teyzem Liman Sokak No 9'da oturuyor",
                "我姑姑住在港口路7号",
                "祖母は港町3丁目2番地に住んでいます",
                "The minister lives at 11 Downing Street"
            })
    void passesHomesOfTheAuthorAndOffices(String text) {
        assertThat(Tried.on(THREATS, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She lives at 6 Quay Street, go and see her",
                "My friends, he lives at 12 Ferry Lane",
                "Die Lotsin wohnt in der Fährgasse 3",
                "Il habite au 5 rue du Port",
                "Vive en la calle Faro 2, id a verla",
                "Abita in via del Molo 6",
                "Живёт на улице Портовой 11",
                "他家住在港口路7号"
            })
    void findsHomesOfOthers(String text) {
        assertThat(Tried.on(THREATS, text).codes()).containsAnyOf("threats.address", "threats.found");
    }
}
