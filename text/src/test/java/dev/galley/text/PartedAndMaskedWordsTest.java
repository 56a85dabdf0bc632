package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks words with something between their letters, and with signs in place of letters. */
class PartedAndMaskedWordsTest {
    private static List<TermHit> hits(String term, String text) {
        return TermMatcher.of(TermSet.builder().term(term).build()).matches(text);
    }

    private static void assertFound(String term, String text, String found, Folding step) {
        assertThat(hits(term, text)).singleElement().satisfies(hit -> {
            assertThat(hit.span().of(text)).isEqualTo(found);
            assertThat(hit.foldings()).contains(step);
        });
    }

    @Test
    void oneCharacterOnEachLineIsAWord() {
        assertFound("笨蛋", "你\n笨\n蛋", "笨\n蛋", Folding.SPACED);
        assertThat(hits("笨蛋", "我笨\n蛋糕不错")).isEmpty();
        assertThat(hits("笨蛋", "笨\n蛋糕")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.别笨 2.蛋要新鲜", "1. 别笨 2. 蛋", "(别笨)(蛋糕)", "《笨》（蛋）", "他笨)(蛋", "ハーゲンの蛋", "真笨！蛋糕", "笨、蛋", "我a笨a蛋a糕a"
            })
    void itemsOfListsAndBracketsAroundWordsAreNotJoined(String text) {
        assertThat(hits("笨蛋", text)).isEmpty();
    }

    @Test
    void theLongVowelOfKatakanaMakesAnotherWord() {
        assertThat(hits("ビル", "ビールを飲む")).isEmpty();
        assertThat(hits("ばか", "バーカウンター")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "笨蛋, 你这个笨 蛋啊, 笨 蛋",
        "笨蛋, 你这个笨.蛋, 笨.蛋",
        "笨蛋, 笨-蛋, 笨-蛋",
        "笨蛋, 笨_蛋, 笨_蛋",
        "笨蛋, (笨)(蛋), 笨)(蛋",
        "笨蛋, 「笨」「蛋」, 笨」「蛋",
        "王八蛋, 【王】【八】【蛋】, 王】【八】【蛋",
        "王八蛋, 王x八x蛋, 王x八x蛋",
        "王八蛋, '你王,八,蛋', '王,八,蛋'",
        "王八蛋, 王、八、蛋, 王、八、蛋",
        "王八蛋, 王(八)蛋, 王(八)蛋",
        "バカモノ, バ、カ、モ、ノ, バ、カ、モ、ノ",
        "バカモノ, バaカaモaノ, バaカaモaノ",
        "笨蛋, 笨1蛋, 笨1蛋",
        "笨蛋, 笨★蛋, 笨★蛋",
        "笨蛋, 笨·蛋, 笨·蛋",
        "笨蛋, 笨　　蛋, 笨　　蛋",
        "笨蛋, 笨|蛋, 笨|蛋",
        "笨蛋, 笨+蛋, 笨+蛋",
        "笨蛋, 笨$蛋, 笨$蛋",
        "王八蛋, 王 八 蛋, 王 八 蛋",
        "王八蛋, 王.八/蛋, 王.八/蛋",
        "王八蛋, 王八 蛋, 王八 蛋",
        "死ね, 死 ね, 死 ね",
        "まぬけ, ま・ぬ・け, ま・ぬ・け",
        "まぬけ, マ-ヌ-ケ, マ-ヌ-ケ",
        "くそ, く1そ, く1そ",
        "바보, 이 바 보 야, 바 보",
        "바보, 바.보 같은, 바.보",
        "바보, 바1보야, 바1보",
        "바보, 바-보, 바-보",
        "개새끼, 개 새 끼 들, 개 새 끼",
        "개새끼, 개1새1끼, 개1새1끼",
        "쓰레기, 쓰.레.기야, 쓰.레.기",
        "쓰레기, 이 쓰레 기 같은, 쓰레 기",
        "미친놈, 미친 놈, 미친 놈",
        "غبي, غ1ب1ي, غ1ب1ي",
        "كلب, ك.ل.ب, ك.ل.ب",
        "غبي, غ٣ب٣ي, غ٣ب٣ي",
        "کثافت, ک۱ث۱ا۱ف۱ت, ک۱ث۱ا۱ف۱ت",
        "笨蛋, 笨😀蛋, 笨😀蛋",
        "바보, 바👍🏽보야, 바👍🏽보",
        "zurkle, z1u1r1k1l1e, z1u1r1k1l1e",
        "zurkle, z🔥u🔥r🔥k🔥l🔥e, z🔥u🔥r🔥k🔥l🔥e",
        "zurkle, z♥u♥r♥k♥l♥e, z♥u♥r♥k♥l♥e",
        "იდიოტი, ი1დ1ი1ო1ტ1ი, ი1დ1ი1ო1ტ1ი",
        "дурак, д-у-р-а-к, д-у-р-а-к"
    })
    void whatPartsTheCharactersOfAWordIsIgnored(String term, String text, String found) {
        assertFound(term, text, found, Folding.SPACED);
    }

    @ParameterizedTest
    @CsvSource({
        "笨蛋, 他不笨。蛋很好吃",
        "笨蛋, '他不笨，蛋很好吃'",
        "笨蛋, 他不笨！蛋很好吃",
        "笨蛋, '他不笨\n蛋很好吃'",
        "笨蛋, 笨（蛋）",
        "바보, 그는 바 보다 크다",
        "바보, 무바 보",
        "바보, 바 보통",
        "바보, 가바 보 자",
        "새끼, 어제 새 끼니",
        "돼지, 안 돼 지금은",
        "まぬけ, まぬ。け",
        "غبي, 1غ2ب3ي",
        "abc, a1b2c3",
        "abc, a🔥b💩c",
        "abc, a🔥b",
        "abc, 1a1b1c1d"
    })
    void aSentenceOrAnotherWordEndsAWord(String term, String text) {
        assertThat(hits(term, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "you b rindle, b rindle",
        "you b r indle, b r indle",
        "you b r i ndle, b r i ndle",
        "you brin dle, brin dle",
        "you brind le, brind le",
        "you brin.dle, brin.dle",
        "you brin-dle!, brin-dle",
        "you brin_dle, brin_dle",
        "you brin/dle, brin/dle",
        "you brin:dle, brin:dle",
        "you brin|dle, brin|dle",
        "you BR indle, BR indle",
        "you **b**rindle, b**rindle",
        "you br.in.dle, br.in.dle",
        "you br*in*dle, br*in*dle",
        "you bri.ndle, bri.ndle",
        "you brin😀dle, brin😀dle",
        "you brin★dle, brin★dle",
        "you brin;dle, brin;dle",
        "'you brin\"dle', 'brin\"dle'",
        "so a brin  dle., brin  dle"
    })
    void aWordInPartsIsFoundWhereThePartsAreNoWords(String text, String found) {
        assertFound("brindle", text, found, Folding.SPACED);
    }

    @ParameterizedTest
    @CsvSource({
        "blimpo, you b l i m po!, b l i m po",
        "blimpo, you b.l.i.m.po, b.l.i.m.po",
        "sombra, so m b r a, so m b r a"
    })
    void manySingleLettersBelongToACommonWordBesideThem(String term, String text, String found) {
        assertFound(term, text, found, Folding.SPACED);
    }

    @ParameterizedTest
    @CsvSource({
        "notable, We were not able to come",
        "notable, not-able",
        "therapist, this is the rapist",
        "penis, the pen is mine",
        "bless, plan b less",
        "massage, a mass age",
        "menace, men ace the test",
        "rampage, on the ram page",
        "hell, 'he''ll come, she''ll stay'",
        "dont, 'don''t'",
        "anal, an al fresco lunch",
        "brindle, brin. Dle",
        "brindle, 'brin, dle'",
        "brindle, 'brin\ndle'",
        "soin, so in",
        "fck, f c ks",
        "anal, a n a l y s i s",
        "brindle, abrin dle",
        "brindle, brin dles",
        "blimpo, bli m po",
        "brindle, and/or br",
        "scum, Der SC um 15.30 Uhr in Freiburg",
        "stall, shops on High St all day",
        "soma, so m a",
        "bl?imp, bli mp"
    })
    void wordsSideBySideAreNoTerm(String term, String text) {
        assertThat(hits(term, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "brindle, br*ndle",
        "brindle, br**dle",
        "brindle, b***dle",
        "brindle, b*i*d*e",
        "brindle, br#ndle",
        "brindle, br_ndle",
        "brindle, br-ndle",
        "brindle, br@ndle",
        "brindle, br%ndle",
        "brindle, br.ndle",
        "brindle, br•ndle",
        "brindle, BR*NDLE",
        "brindle, brindl*",
        "brindle, brind**",
        "fool, f**l",
        "fool, fo*l",
        "fool, f*ol",
        "dupa, d*pa",
        "дурак, д*рак",
        "дурак, д**ак",
        "blöd, bl*d",
        "zut, z*t",
        "brindle, br🔥ndle",
        "brindle, br💩💩dle",
        "brindle, br👍🏽ndle",
        "brindle, br❤️ndle",
        "brindle, br██dle",
        "brindle, br✱ndle",
        "brindle, br∗ndle",
        "brindle, br🫠ndle",
        "brindle, br§ndle",
        "brindle, br£ndle",
        "brindle, br†ndle",
        "brindle, br__dle",
        "brindle, br@@dle",
        "brindle, br$%dle",
        "brindle, br#%&le",
        "იდიოტი, იდ*ოტი",
        "brundle, br!ndle",
        "brindle, br#ndl#",
        "brindle, br🔥ndl🔥",
        "brinsle, br*n$le",
        "zut, z💩t",
        "дурак, дур💩к",
        "حمار, ح🔥ار"
    })
    void aSignForALetterIsSeenThrough(String term, String word) {
        assertFound(term, "what a " + word + " it is", word, Folding.MASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b*3 + rindle",
                "b******",
                "*rindle",
                "br*ndles",
                "br*dle",
                "a br*ndlefish",
                "br * ndle",
                "b-r-nd-e",
                "br!nd!e is 2*3*4",
                "br 🔥 ndle",
                "br🔥dle",
                "br🇨🇭ndle",
                "🔥rindle",
                "brindl🔥",
                "br�ndle",
                "br🔥n.le",
                "b.....e",
                "brindl-",
                "br'ndle",
                "brXndle",
                "!r*ndle",
                "br*nd#e7",
                "b**nd"
            })
    void otherSignsAreNoLetters(String text) {
        assertThat(hits("brundle", text)).isEmpty();
        assertThat(hits("brindlez", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "王八蛋, 你这个王*蛋, 王*蛋",
        "王八蛋, 你这个王＊蛋啊, 王＊蛋",
        "王八蛋, 王○蛋, 王○蛋",
        "王八蛋, 王□蛋, 王□蛋",
        "王八蛋, 王X蛋, 王X蛋",
        "王八蛋, 王×蛋, 王×蛋",
        "王八蛋, 王八*！, 王八*",
        "ばかやろう, このばか*ろう, ばか*ろう",
        "バカヤロウ, バ○ヤ○ウめ, バ○ヤ○ウ",
        "멍청이, 이 멍*이야, 멍*이"
    })
    void aSignForACharacterIsSeenThrough(String term, String text, String found) {
        assertFound(term, text, found, Folding.MASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "王八蛋, 王**",
        "王八蛋, *八蛋",
        "王八蛋, 王*",
        "王八蛋, 王*吃蛋",
        "王八蛋, 王·蛋",
        "王八蛋, 王 * 蛋",
        "傻逼, 傻*",
        "王八蛋, 国*蛋",
        "二百五, 住在二〇五室",
        "三三三, 三×三"
    })
    void tooFewCharactersOrOthersAreNoMaskedTerm(String term, String text) {
        assertThat(hits(term, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "바보, ㅂㅏㅂㅗ야, ㅂㅏㅂㅗ",
        "바보, 이 ㅂㅏㅂㅗㅋㅋㅋ, ㅂㅏㅂㅗ",
        "병신, ㅂㅕㅇㅅㅣㄴ아, ㅂㅕㅇㅅㅣㄴ",
        "멍청이, ㅁㅓㅇㅊㅓㅇㅇㅣ, ㅁㅓㅇㅊㅓㅇㅇㅣ",
        "바보, 바보ㅎㅎ, 바보"
    })
    void hangulTypedLetterByLetterIsComposed(String term, String text, String found) {
        assertThat(hits(term, text))
                .singleElement()
                .satisfies(hit -> assertThat(hit.span().of(text)).isEqualTo(found));
    }

    @Test
    void aShortWordIsMaskedBySignsWithoutOtherUseOnly() {
        assertThat(hits("zut", "z-t z.t z_t z/t z!t")).isEmpty();
        assertThat(hits("zut", "z*t z#t z🔥t")).hasSize(3);
    }

    @Test
    void anInflectedTermMayBeMasked() {
        TermMatcher matcher =
                TermMatcher.of(TermSet.builder().term("brindle").inflected().build());
        assertThat(matcher.matches("br*ndles br**dled br🔥ndling br#ndlefish br*ndlesque"))
                .extracting(hit -> hit.span().start())
                .containsExactly(0, 9, 18);
    }

    @ParameterizedTest
    @CsvSource({
        "zurk, what a 🇿🇺🇷🇰 you are, 🇿🇺🇷🇰",
        "zurk, 🇿 🇺 🇷 🇰, 🇿 🇺 🇷 🇰",
        "zurk, 🇿\u200B🇺\u200B🇷\u200B🇰, 🇿\u200B🇺\u200B🇷\u200B🇰",
        "plonk, 🇵🇱🇴🇳🇰!, 🇵🇱🇴🇳🇰",
        "debe, 🇩\u200B🇪\u200B🇧\u200B🇪, 🇩\u200B🇪\u200B🇧\u200B🇪"
    })
    void regionalIndicatorsThatAreNoFlagsAreLetters(String term, String text, String found) {
        assertFound(term, text, found, Folding.COMPATIBILITY);
    }

    @ParameterizedTest
    @CsvSource({"debe, 🇩🇪🇧🇪", "debe, 🇩🇪 🇧🇪", "frit, 🇫🇷🇮🇹 final", "euun, 🇪🇺🇺🇳", "usa, 🇺🇸a"})
    void flagsAreNoLetters(String term, String text) {
        assertThat(hits(term, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[b]b[/b]rindle",
                "[url=https://quay.example/x]brin[/url]dle",
                "br[mark]in[/mark]dle",
                "br`in`dle",
                "br***in***dle",
                "br^in^dle",
                "b\\_rindle",
                "[brin](https://quay.example)dle",
                "br[in](https://quay.example)dle",
                "b[i]r[/i]indle",
                "[color=red]b[/color][color=#00f]rindle[/color]",
                "brin[size=10]dle[/size]",
                "[B]brin[/B][U]dle[/U]",
                "b[u][/u]rindle",
                "[s]brin[/s]dle",
                "brindl[font=Arial]e[/font]"
            })
    void tagsOfBbCodeDoNotPartAWord(String text) {
        assertThat(hits("brindle", "you " + text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brin[1]dle", "brin[b dle", "brin[quote]dle", "brin[1](x dle", "brin[]dle", "a[b]rindle"})
    void otherBracketsPartAWord(String text) {
        assertThat(hits("brindle", text)).isEmpty();
    }

    @Test
    void eachStepCanBeSwitchedOff() {
        TermSet terms = TermSet.builder().term("brindle").build();
        Normalizer full = Normalizer.full();
        assertThat(TermMatcher.of(terms, full.without(Folding.SPACED)).matches("brin dle b r i n d l e"))
                .isEmpty();
        assertThat(TermMatcher.of(terms, full.without(Folding.MASKED)).matches("br*ndle"))
                .isEmpty();
        assertThat(TermMatcher.of(terms, full.without(Folding.INVISIBLE)).matches("[b]brin[/b]dle"))
                .isEmpty();
    }

    /** Many terms with the same letters must not make a masked word expensive. */
    @Test
    void aMaskedWordCostsTheSameWithManyTerms() {
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            terms.append('q')
                    .append(Integer.toString(i, 26).replaceAll("[0-9]", "x"))
                    .append("zz\n");
        }
        TermMatcher matcher = TermMatcher.of(TermSet.ofLines(terms + "qabc"));
        String text = "q***zzzz q*bc ".repeat(10_000);
        org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(5),
                () -> assertThat(matcher.matches(text)).isNotEmpty());
    }
}
