package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
    private static boolean isHit(String term, String language, String text) {
        TermMatcher matcher =
                TermMatcher.of(TermSet.builder().term(term).inflected().build());
        return !matcher.matches(matcher.normalizer().normalize(text), Optional.ofNullable(language))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zurkle, en, two zurkles",
        "zurkle, en, they zurkled",
        "zurkle, en, such a zurkler",
        "zurkle, en, stop zurklin' here",
        "zurk, en, zurkz",
        "plob, en, plobbers",
        "blarty, en, blarties",
        "blarty, en, the blartiest of all",
        "zurk, en, a zurky thing",
        "plob, en, a plobby thing",
        "zurkón, es, unos zurkones",
        "zurkón, es, una zurkona",
        "zurkés, es, los zurkeses",
        "zurkão, pt, uns zurkões",
        "zurkal, fr, des zurkaux",
        "zurko, it, i zurki",
        "zurco, it, gli zurchi",
        "zurek, pl, te zurki",
        "zurkita, pl, ci zurkici",
        "zurkák, cs, ti zurkáci",
        "зурок, ru, какие зурки",
        "зурец, ru, двух зурцев",
        "зурёл, ru, этого зурла",
        "zurk, de, Ihr Zurken!",
        "zurk, de, die Zurkinnen",
        "zurke, de, diese Zurken",
        "zurk, sv, zurkarna",
        "zurk, nl, die zurken",
        "zurk, fr, les zurkes",
        "zurko, es, las zurkas",
        "zurka, it, le zurke",
        "zurk, tr, zurklar",
        "zurka, pl, te zurki",
        "zurk, hu, zurkok",
        "зурк, ru, какие зурки",
        "зурка, ru, этой зуркой",
        "зурк, , какие зурки",
        "зурк, uk, зурками",
        "ζουρκος, el, οι ζουρκοι",
    })
    void endingsOfTheLanguageMayFollow(String term, String language, String text) {
        assertThat(isHit(term, language, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "zurk, en, Zurken",
        "zurk, , Zurken",
        "zurk, en, зурки",
        "zurkle, en, a zurklefish",
        "zurkle, en, zurklewise",
        "zurk, de, Zurkhaus",
        "zurkón, es, zurkon",
        "zurkón, en, zurkones",
        "zurek, pl, zur",
        "зурок, ru, зур",
        "zurk, de, Zurkung",
        "зурк, ru, зуркология",
        "зурка, ru, зурк",
        "zurka, it, zurk",
    })
    void otherWordsAreNoHits(String term, String language, String text) {
        assertThat(isHit(term, language, text)).isFalse();
    }
}
