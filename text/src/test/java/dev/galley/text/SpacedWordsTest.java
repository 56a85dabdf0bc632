package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several words whose letters are spaced out with the same gap, so that nothing shows where one ends. */
class SpacedWordsTest {
    private static final TermMatcher MATCHER =
            TermMatcher.of(TermSet.ofLines("zurk\nflimp\nflimpy*\nimp\nfree money\nnarr\nдурак"));

    private static List<String> terms(String text) {
        return MATCHER.matches(text).stream().map(TermHit::term).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "z u r k f l i m p, zurk, flimp",
        "you z.u.r.k.f.l.i.m.p now, zurk, flimp",
        "z  u  r  k  z  u  r  k, zurk, zurk",
        "Z-U-R-K-N-A-R-R, zurk, narr",
        "д у р а к д у р а к, дурак, дурак",
        "a z u r k f l i m p, zurk, flimp"
    })
    void areAllFoundIfNothingElseIsBetweenThem(String text, String first, String second) {
        assertThat(terms(text)).containsExactly(first, second);
    }

    @Test
    void haveTheirOwnPlaces() {
        String text = "so z u r k f l i m p, yes";

        assertThat(MATCHER.matches(text))
                .extracting(hit -> hit.span().of(text))
                .containsExactly("z u r k", "f l i m p");
        assertThat(MATCHER.matches(text))
                .allSatisfy(hit -> assertThat(hit.foldings()).contains(Folding.SPACED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "z u r k l e d",
                "g l i m p s e s",
                "s h r i m p",
                "a z u r k l y f l i m p",
                "z u r k a n d f l i m p",
                "b z u r k f l i m p",
                "z u r k f l i m p t"
            })
    void areNotFoundWithinOtherWords(String text) {
        assertThat(terms(text)).isEmpty();
    }

    @Test
    void areFoundInALongText() {
        String text = "z u r k ".repeat(100_000);

        assertThat(MATCHER.matches(text)).hasSize(TermMatcher.MAX_HITS);
    }
}
