package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.PolicyRule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {
    private static final PolicyRule RULE = PolicyRule.of(Repetition.TYPE);

    @Test
    void findsACharacterInARow() {
        Tried tried = Tried.on(RULE, "So " + "🚀".repeat(13) + " good");
        assertThat(tried.codes()).containsExactly("repetition.characters");
        assertThat(tried.covered()).containsExactly("🚀".repeat(13));
        assertThat(tried.why())
                .contains("is repeated 13 times in a row; the maximum is 12 (would pass with at most 12 in a row)");
    }

    @Property
    void findsARunAnywhereInTheText(
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(min = 1, max = 15) int max,
            @ForAll boolean isPair,
            @ForAll @IntRange(max = 3) int behind) {
        PolicyRule rule = RULE.with(Repetition.MAX_CHARACTERS, max).with(Repetition.MAX_WORDS, 100);
        String character = isPair ? "🚀" : "z";
        String around = "xy".repeat(before / 2) + "x".repeat(before % 2);

        assertThat(Tried.on(rule, around + character.repeat(max + 1) + around.substring(0, Math.min(before, behind)))
                        .codes())
                .containsExactly("repetition.characters");
        assertThat(Tried.on(rule, around + character.repeat(max) + " " + around).matches())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOOOOOOOOOOOOOOOOL!", "Naaaaaaaaaaaaaaaaaah", "Дааааааааааааааааа", "❤❤❤❤❤❤❤❤❤❤❤❤❤❤❤"})
    void passesAVowelThatIsDrawnOutAndHearts(String text) {
        assertThat(Tried.on(RULE, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOL!", "aaaaaaaaaaaaaaa", "nnnnnnnnnnnnnnnno"})
    void findsOtherLettersInARow(String text) {
        assertThat(Tried.on(RULE, text).codes()).containsExactly("repetition.characters");
    }

    @Test
    void findsAWordInARow() {
        Tried tried = Tried.on(RULE, "Buy buy BUY, buy! buy buy now");
        assertThat(tried.codes()).containsExactly("repetition.words");
        assertThat(tried.covered()).containsExactly("Buy buy BUY, buy! buy buy");
    }

    @Test
    void findsARepeatedLine() {
        Tried tried = Tried.on(
                RULE, "Follow the harbour\nnow\n  Follow the harbour\nFollow the harbour \r\nFollow the harbour");
        assertThat(tried.codes()).containsExactly("repetition.lines");
        assertThat(tried.covered()).containsExactly("Follow the harbour");
    }

    @Test
    void findsFewWords() {
        assertThat(Tried.on(RULE, "free bitcoin here now ".repeat(10)).codes()).containsExactly("repetition.variety");
    }

    @Property
    void countsDifferentWords(
            @ForAll @IntRange(min = 1, max = 60) int different, @ForAll @IntRange(min = 1, max = 100) int percent) {
        double least = percent / 100.0;
        PolicyRule rule = RULE.with(Repetition.MIN_VARIETY, least);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("word").append(i % different).append(i % 2 == 0 ? " " : ", ");
        }

        assertThat(Tried.on(rule, text.toString()).codes().contains("repetition.variety"))
                .isEqualTo(different / 60.0 < least);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sooooo good!!!!!",
                "--------------------------------\nA list\n================================",
                "No, no, no, no, no!",
                "yes\nyes\nyes\nyes\nyes\n",
                "    indented                        text",
                "The bridge was closed in the morning and the river rose until the station had to be closed too, so that the"
                        + " teacher and the letter from the village came by the road along the garden."
            })
    void passesOrdinaryComments(String text) {
        assertThat(Tried.on(RULE, text).matches()).isFalse();
    }

    @Test
    void acceptsTheUsualRepetitionOfALongText() {
        StringBuilder essay = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            essay.append("word").append((i * 31) % 400).append(' ');
        }
        assertThat(Tried.on(RULE, essay.toString()).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ขำมากครับ 555555555555555",
                "哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈，笑死我了",
                "좋은 기사네요 ㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋㅋ",
                "ههههههههههههههههههه والله مقال جميل",
                "kkkkkkkkkkkkkkkkkkkk adorei",
                "それはひどいwwwwwwwwwwwwwwwwww",
                "呵呵呵呵呵呵呵呵呵呵呵呵呵呵呵",
                "2333333333333333333 太好笑了",
                "Ну вы даёте))))))))))))))))))))",
                "חחחחחחחחחחחחחחחחחח איזה כתבה",
                "ха ха ха ха ха ха ха ха, ну и новости",
                "ja ja ja ja ja ja ja qué bueno",
                "Haha haha haha haha haha haha haha!",
                "rs rs rs rs rs rs rs muito bom",
                "哈哈 哈哈 哈哈 哈哈 哈哈 哈哈 哈哈",
                "χα χα χα χα χα χα χα",
                "lol lol lol lol lol lol lol",
                "mdrrrrrrrrrrrrrrrrrrr trop bon",
                "XDDDDDDDDDDDDDDDDDDD",
                "looooooooooooooooool",
                "hahahaaaaaaaaaaaaaaaaaa",
                "hé hé hé hé hé hé hé",
                "ыыыыыыыыыыыыыыыыыы",
                "하하하하하하하하하하하하하하",
                "ふふふふふふふふふふふふふふ",
                "ははははははははははははははは",
                "ハハハハハハハハハハハハハハ",
                "😂😂😂😂😂😂😂😂😂😂😂😂😂😂😂",
                "🤣🤣🤣🤣🤣🤣🤣🤣🤣🤣🤣🤣🤣🤣🤣",
                "👏👏👏👏👏👏👏👏👏👏👏👏👏👏👏 bravo",
                "ฮ่าๆๆๆๆๆๆๆๆๆๆๆๆๆ",
                "হাহাহাহাহাহাহাহাহাহাহাহা ভালো",
                "હાહાહાહાહાહાહાહાહાહાહાહા",
                "ஹாஹாஹாஹாஹாஹாஹாஹாஹாஹா",
                "ဟားဟားဟားဟားဟားဟားဟားဟား",
                "ہاہاہاہاہاہاہاہاہاہا",
                "ھھھھھھھھھھھھھھھھھھھھ",
                "հահահահահահահահահա",
                "ሃሃሃ ሃሃሃ ሃሃሃ ሃሃሃ ሃሃሃ ሃሃሃ ሃሃሃ"
            })
    void passesLaughter(String text) {
        assertThat(Tried.on(RULE, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goooooooooooooooooooooooooooooooooooooal",
                "sooooooooooooooooooooooooooooooooooooo",
                "buzzzzzzzzzzzzzzzzzzzz",
                "赚赚赚赚赚赚赚赚赚赚赚赚赚赚赚",
                "buy buy buy buy buy buy buy",
                "заработок заработок заработок заработок заработок заработок",
                "!!!!!!!!!!!!!!!!!!!!!!!!"
            })
    void findsRepetitionThatIsNoLaughter(String text) {
        assertThat(Tried.on(RULE, text).matches()).isTrue();
        assertThat(Tried.on(RULE, "ㅋ".repeat(200)).matches()).isTrue();
    }
}
