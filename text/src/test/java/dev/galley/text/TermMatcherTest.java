package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermMatcherTest {
    @Test
    void aOneLetterWordAfterSpacedLettersIsASeparateWord() {
        TermMatcher matcher =
                TermMatcher.of(TermSet.builder().terms(List.of("fck", "spam")).build());

        assertThat(matcher.matches("f c k u")).extracting(TermHit::term).containsExactly("fck");
        assertThat(matcher.matches("s p a m u")).extracting(TermHit::term).containsExactly("spam");
        assertThat(matcher.matches("f c k s")).isEmpty();
    }

    private static TermMatcher matcher(String... terms) {
        return TermMatcher.of(TermSet.builder().terms(List.of(terms)).build());
    }

    private static List<String> found(TermMatcher matcher, String text) {
        return matcher.matches(text).stream().map(hit -> hit.span().of(text)).toList();
    }

    @Test
    void readsASmallLAmongCapitalsAsI() {
        assertThat(found(matcher("flimp"), "A FLlMP")).containsExactly("FLlMP");
        assertThat(found(matcher("biga", "tit"), "BILLIGA BILGA TILLIT TLT")).isEmpty();
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(found(matcher("ass"), "An assassin, an ass, and a class")).containsExactly("ass");
    }

    @ParameterizedTest
    @CsvSource({
        "spam, ''",
        "SPAM, CASE",
        "ｓｐａｍ, COMPATIBILITY",
        "𝐬𝐩𝐚𝐦, COMPATIBILITY",
        "🅢🅟🅐🅜, COMPATIBILITY",
        "sp\u200Bam, INVISIBLE",
        "sp\u0000am, INVISIBLE",
        "spám, MARKS",
        "spa\u0301\u0302\u0303m\u0301, MARKS",
        "sрam, CONFUSABLES",
        "sp4m, LEET",
        "$pam, LEET",
        "s p a m, SPACED",
        "s.p.a.m, SPACED",
        "s - p - a - m, SPACED",
        "spaaaam, STRETCHED"
    })
    void undoesDisguisesAndReportsThem(String written, String step) {
        Set<Folding> foldings = step.isEmpty() ? Set.of() : Set.of(Folding.valueOf(step));
        TermMatcher matcher =
                TermMatcher.of(TermSet.builder().term("spam").language("en").build());
        assertThat(matcher.matches("so " + written + " it is"))
                .containsExactly(new TermHit("spam", new TextSpan(3, 3 + written.length()), "spam", foldings));
    }

    @ParameterizedTest
    @CsvSource({
        "sp4m, LEET",
        "spám, MARKS",
        "sрam, CONFUSABLES",
        "s p a m, SPACED",
        "spaaam, STRETCHED",
        "SPAM, CASE",
        "ｓｐａｍ, COMPATIBILITY",
        "sp\u200Bam, INVISIBLE"
    })
    void eachFoldingCanBeSwitchedOff(String written, Folding step) {
        TermSet terms = TermSet.builder().term("spam").language("en").build();
        TermMatcher without = TermMatcher.of(terms, Normalizer.full().without(step));
        assertThat(without.matches(written)).isEmpty();
        assertThat(TermMatcher.of(terms, Normalizer.of(step)).matches(written)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A55", "a55 road", "455", "as if", "a s", "assn", "año", "asa", "аss\u0430\u0441"})
    void doesNotMatchOtherWords(String text) {
        assertThat(found(matcher("ass", "ano"), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tit, tit for tat!, tit",
        "tit, tiiit, tiiit",
        "tit, titt, ''",
        "too, to, ''",
        "too, toooo, toooo",
        "kill, 'Kill! them', Kill",
        "kill, k1ll, k1ll",
        "kill, ki11, ki11",
        "kill, kil, ''",
        "anal, anal!, anal",
        "anal, a n a l y s i s, ''",
        "hate, I h a t e it, h a t e",
        "viagra, viagra100, viagra",
        "viagra, 100viagra, viagra",
        "100, 1000, ''",
        "100, IOO, ''",
        "2g1c, 2G1C, 2G1C",
        "c++, I like C++., C++",
        ":-), well :-) then, :-)"
    })
    void comparesLetterByLetter(String term, String text, String found) {
        assertThat(found(matcher(term), text)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        "viagra*, viagras and vi, viagras",
        "*casino*, onlinecasino24, onlinecasino24",
        "*casino, casinos, ''",
        "f?nd, fond, fond",
        "f?nd, fnd, ''",
        "b*tch, batch, batch",
        "b*tch, b atch, ''",
        "a\\*b, a*b, a*b",
        "free*money, freeeasymoney now, freeeasymoney",
        "*p?ll*, spillage, spillage"
    })
    void supportsWildcards(String term, String text, String found) {
        assertThat(found(matcher(term), text)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"free money", "Free-Money", "free   money", "free\nmoney", "free_money", "f r e e money"})
    void anyGapMatchesAnyGap(String text) {
        assertThat(found(matcher("free money"), "for " + text + "!")).containsExactly(text);
        assertThat(found(matcher("free-money"), "for " + text + "!")).containsExactly(text);
    }

    @Test
    void theEndOfASentenceIsNotAGap() {
        assertThat(found(matcher("free money"), "She is free. Money is not.")).isEmpty();
    }

    @Test
    void aSymbolWithinATermIsRequired() {
        assertThat(found(matcher("s&m"), "S&M, s & m, S. M., s m")).containsExactly("S&M", "s & m");
    }

    @ParameterizedTest
    @CsvSource({"赌博, 我喜欢赌博吗, 赌博", "カジノ, オンラインカジノ入門, カジノ", "도박, 도박을 하다, 도박", "도박, 무도박, ''", "spam, 这是spam吗, spam"})
    void findsWordsInScriptsWithoutSpaces(String term, String text, String found) {
        assertThat(found(matcher(term), text)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void findsAWordAfterTheSameLetterInUnspacedScripts() {
        assertThat(found(matcher("妈的"), "我妈妈的")).containsExactly("妈的");
        assertThat(found(matcher("啊"), "啊啊啊")).isNotEmpty();
    }

    @Test
    void readsAllOfALongTextWithSpacedLetters() {
        String text = "spam " + "word ".repeat(1000) + "s p a m" + " word".repeat(1000) + " spam";
        assertThat(found(matcher("spam", "*pam"), text)).containsExactly("spam", "s p a m", "spam");
    }

    @Test
    void findsEmojiWithTheirModifiers() {
        assertThat(found(matcher("🖕"), "you🖕🏽me 🖕")).containsExactly("🖕🏽", "🖕");
    }

    @Test
    void findsDisguisedTermsInOtherScripts() {
        assertThat(found(matcher("спам"), "Это спам, и это cпaм")).containsExactly("спам", "cпaм");
    }

    @Test
    void doesNotMatchForeignWordsInForeignText() {
        assertThat(found(matcher("cop"), "Мусор и сор на улице")).isEmpty();
        assertThat(found(matcher("cop"), "He is a сор, they said")).containsExactly("сор");
    }

    @Test
    void allowedTermsSuppressHits() {
        TermSet terms =
                TermSet.builder().term("*cunt*").allow(List.of("Scunthorpe")).build();
        assertThat(found(TermMatcher.of(terms), "scunthorpe SCUNTHORPE S c u n t h o r p e cunts"))
                .containsExactly("cunts");
    }

    @Test
    void aWeakTermCountsOnlyTogetherWithAnother() {
        TermMatcher matcher = TermMatcher.of(
                TermSet.builder().term("damn").weak(List.of("rectum")).build());
        assertThat(found(matcher, "The rectum is an organ")).isEmpty();
        assertThat(found(matcher, "your damn rectum")).containsExactly("damn", "rectum");
    }

    @Test
    void weakTermsSupportEachOtherIfTheyPrevail() {
        TermMatcher matcher = TermMatcher.of(TermSet.builder()
                .terms(List.of("Porn", "rape", "fool"))
                .weaken(OrdinaryWords.english())
                .build());
        assertThat(matcher.terms().weak()).containsExactlyInAnyOrder("Porn", "rape");
        assertThat(found(matcher, "porn rape porn")).hasSize(3);
        assertThat(found(matcher, "porn and rape" + " and so on and on".repeat(10)))
                .isEmpty();
    }

    @Test
    void inflectedTermsMatchSimpleEndings() {
        TermMatcher matcher = TermMatcher.of(TermSet.builder()
                .terms(List.of("spam", "scare", "puppy", "pass"))
                .inflected()
                .build());
        assertThat(found(matcher, "spams spammed spamming scares scared scaring puppies passes"))
                .hasSize(8);
        assertThat(found(matcher, "spammmm spaaamming")).hasSize(2);
        TermMatcher sameClass = TermMatcher.of(
                TermSet.builder().terms(List.of("zurkle", "bill")).inflected().build());
        assertThat(found(sameClass, "zurkling bills billing")).hasSize(3);
        assertThat(found(matcher, "spamed spamer spamity scar puppet passage")).isEmpty();
    }

    @Test
    void reportsTheOuterOfTwoNestedHits() {
        assertThat(found(matcher("free", "free money", "money"), "free money, free"))
                .containsExactly("free money", "free");
    }

    @Test
    void reportsNestedHitsIfAsked() {
        TermMatcher matcher = matcher("free", "free money", "money");
        assertThat(matcher.allMatches(matcher.normalizer().normalize("free money, free")))
                .extracting(TermHit::term)
                .containsExactly("free money", "free", "money", "free");
        NormalizedText other = Normalizer.of().normalize("free money");
        assertThat(matcher.allMatches(other)).extracting(TermHit::term).containsExactly("free money", "free", "money");
    }

    @Test
    void readsWordPressLists() {
        assertThat(TermSet.ofLines("viagra\r\n\n  casino  \n").terms()).containsExactly("viagra", "casino");
    }

    @Test
    void rejectsATermWithoutLetters() {
        assertThatThrownBy(() -> matcher("**"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"**\"");
        assertThatThrownBy(() -> matcher("a".repeat(201))).hasMessageContaining("at most 200");
    }

    @Test
    void normalizesTextFromAnotherNormalizerAgain() {
        NormalizedText plain = Normalizer.of().normalize("SPAM");
        assertThat(matcher("spam").matches(plain)).hasSize(1);
    }

    @Test
    void aStrongTermCountsWithinAndBesideAWeakOne() {
        String talk =
                " is what was said about the harbour and all that stands in it, as far as anybody could hear it there";
        TermMatcher covered = TermMatcher.of(
                TermSet.builder().terms(List.of("ass")).weak(List.of("ass hat")).build());
        TermMatcher same = TermMatcher.of(
                TermSet.builder().terms(List.of("ass*")).weak(List.of("ass")).build());

        assertThat(covered.matches("you ass hat" + talk)).isNotEmpty();
        assertThat(covered.matches("a hat" + talk)).isEmpty();
        assertThat(same.matches("you ass" + talk)).extracting(TermHit::term).containsExactly("ass*");
    }

    @Test
    void aTextIsMostlyLatinIfMostOfItsLettersAreLatin() {
        assertThat(Normalizer.full().normalize("abcd где 12").written().isMostlyLatin())
                .isTrue();
        assertThat(Normalizer.full().normalize("abc где").written().isMostlyLatin())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "blown, blovvn",
        "wimple, vvimple",
        "wimple, WIRNPLE",
        "wimple, vvirnple",
        "silly, siIIy",
        "bill, biII",
    })
    void lettersThatLookLikeAnotherAreReadAsIt(String term, String text) {
        assertThat(TermMatcher.of(TermSet.ofLines(term)).matches(text)).hasSize(1);
        assertThat(TermMatcher.of(TermSet.ofLines(term), Normalizer.full().without(Folding.CONFUSABLES))
                        .matches(text))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bum, burn", "modem, modern", "comer, corner", "blown, bloun"})
    void anotherWordIsNotDrawn(String term, String text) {
        assertThat(TermMatcher.of(TermSet.ofLines(term)).matches(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address: | the address: Mill Road | address:",
                "address: | the address : Mill Road | address :",
                "address: | the address:\"Mill\" | address:",
                "address: | address: | address:",
                "hey! | he said hey!! | hey!",
                "c++ | I write c++, mostly | c++"
            })
    void aTermMayEndWithASign(String term, String text, String found) {
        assertThat(TermMatcher.of(TermSet.ofLines(term)).matches(text))
                .singleElement()
                .satisfies(hit -> assertThat(hit.span().of(text)).isEqualTo(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"address: | the address. Mill: Road", "address: | the address, Mill", "hey! | hey? no!"})
    void theSignAtTheEndOfATermIsNeeded(String term, String text) {
        assertThat(TermMatcher.of(TermSet.ofLines(term)).matches(text)).isEmpty();
    }
}
