package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordStartsTest {
    private static List<Integer> places(String text) {
        WordStarts wordStarts = Normalizer.full().normalize(text).written().wordStarts();
        return IntStream.range(0, wordStarts.size()).mapToObj(wordStarts::place).toList();
    }

    @Test
    void aTermMayStartWhereAWordDoes() {
        assertThat(places("the old bridge")).containsExactly(0, 4, 8);
        assertThat(places("  aab, c!")).contains(2, 7).doesNotContain(3, 4);
        assertThat(places("")).isEmpty();
    }

    @Test
    void aTermMayStartBetweenDigitsAndLettersAndInUnspacedScripts() {
        assertThat(places("7ab")).contains(0, 1);
        assertThat(places("漢字")).containsExactly(0, 1);
    }

    @Property
    void neverRulesOutTheStartOfATerm(
            @ForAll @StringLength(min = 1, max = 6) @CharRange(from = 'a', to = 'd') String word,
            @ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'c') String other) {
        FoldedText text = Normalizer.full().normalize(word + " " + other).written();
        List<Term> terms = new TermParser(Normalizer.full(), false).parseAll(List.of(word), TermKind.STRONG);

        assertThat(openingsLike(terms, text)).contains(0);
    }

    private static IntStream openingsLike(List<Term> terms, FoldedText text) {
        long found = new PrefixFilter(terms)
                .mayBegin(text, text.wordStarts(), 0, text.wordStarts().size());
        return IntStream.range(0, text.wordStarts().size()).filter(i -> (found >> i & 1) == 1);
    }

    @Test
    void rulesOutMostWords() {
        FoldedText text =
                Normalizer.full().normalize("harbour council bridge station").written();
        List<Term> terms =
                new TermParser(Normalizer.full(), false).parseAll(List.of("bridgehead", "ass", "zz"), TermKind.STRONG);

        assertThat(openingsLike(terms, text)).containsExactly(2);
    }

    @Test
    void rulesOutShortTermsWithinLongerWords() {
        assertThat(openingsLike(strong("ha"), folded("harbour ha, ha7 ham"))).containsExactly(1, 2);
        assertThat(openingsLike(strong("ha*"), folded("harbour ha ham"))).containsExactly(0, 1, 2);
    }

    @Test
    void countsLoneLetters() {
        assertThat(folded("a b-c, de f").wordStarts().loneLetters()).isEqualTo(4);
        assertThat(folded("the old bridge").wordStarts().loneLetters()).isZero();
        assertThat(folded("").wordStarts().loneLetters()).isZero();
    }

    private static FoldedText folded(String text) {
        return Normalizer.full().normalize(text).written();
    }

    private static List<Term> strong(String... terms) {
        return new TermParser(Normalizer.full(), false).parseAll(List.of(terms), TermKind.STRONG);
    }
}
