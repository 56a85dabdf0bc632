package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.galley.text.internal.Shingles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to take long. Linear work takes milliseconds and quadratic work exceeds the generous limit. */
class PathologicalTextTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int LONG = 300_000;
    private static final TermMatcher MATCHER = TermMatcher.of(TermSet.builder()
            .terms(List.of(
                    "spam", "*ass*", "a*a*a*b", "aa", "a b", "s?am", "*aab", "i*ll", "🖕", ":-)", "ill", "free money"))
            .allow(List.of("*assass*"))
            .inflected()
            .build());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "ab",
                "a ",
                "a.",
                "a b ",
                "s p a m ",
                "as",
                "ass ",
                "spam ",
                "王x",
                "`a",
                "[a](",
                "1",
                "il1",
                "!",
                "$",
                "\u0301",
                "a\u0301",
                "e\u0301\u0302",
                "\uD83D",
                "🖕",
                "\u0000",
                "\u202E",
                "ﷺ",
                "𝐚",
                "我",
                "か\u3099",
                "а",
                ":-",
                "http://",
                "a.b",
                "a.com/",
                "x)",
                "http://a)",
                "a@",
                " ",
                "\n"
            })
    void searchesLongRepetitionInLinearTime(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertTimeout(SOON, () -> {
            NormalizedText normalized = Normalizer.full().normalize(text);
            assertThat(normalized.length()).isLessThanOrEqualTo(text.length() * 2);
            assertThat(MATCHER.matches(normalized)).hasSizeLessThanOrEqualTo(TermMatcher.MAX_HITS);
            Links.in(normalized);
            assertThat(Shingles.of(normalized.text()).size()).isLessThanOrEqualTo(Shingles.MAX_PAIRS);
        });
    }

    @Test
    void aHundredThousandMarksOnOneLetterFoldToOneLetter() {
        String text = "sp" + "a" + "\u0300\u0301\u0302".repeat(33_334) + "m";
        assertTimeout(
                SOON,
                () -> assertThat(MATCHER.matches(text))
                        .singleElement()
                        .satisfies(hit -> assertThat(hit.span()).isEqualTo(new TextSpan(0, text.length()))));
    }

    @Test
    void findsAHundredThousandTermsInOnePass() {
        Random random = new Random(7);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            StringBuilder term = new StringBuilder("q");
            for (int k = 0; k < 5 + i % 7; k++) {
                term.append((char) ('a' + random.nextInt(26)));
            }
            terms.add(term.toString());
        }
        TermSet set = TermSet.builder().terms(terms).build();
        assertTimeout(SOON, () -> {
            TermMatcher matcher = TermMatcher.of(set);
            String text = "the " + terms.get(77_777) + " is here ".repeat(1000) + terms.get(5) + ".";
            assertThat(matcher.matches(text))
                    .extracting(TermHit::term)
                    .containsExactly(terms.get(77_777), terms.get(5));
        });
    }

    @Test
    void aThousandWeakHitsDoNotHideAStrongOne() {
        TermMatcher matcher = TermMatcher.of(
                TermSet.builder().weak(List.of("ass")).terms(List.of("zonker")).build());
        String weak = "the harbour ".repeat(10_000) + "ass ".repeat(TermMatcher.MAX_HITS);

        assertThat(matcher.matches(weak)).isEmpty();
        assertThat(matcher.matches(weak + "zonker")).hasSize(TermMatcher.MAX_HITS);
    }

    @Test
    void allowedTermsDoNotRaiseTheNumberOfWeakHits() {
        String text = "ass hat one two three four five six seven eight nine ten eleven twelve thirteen. "
                .repeat(TermMatcher.MAX_HITS);
        TermSet.Builder weak = TermSet.builder().weak(List.of("ass", "ass hat"));
        int without = TermMatcher.of(weak.build()).matches(text).size();
        int with =
                TermMatcher.of(weak.allow(List.of("ass")).build()).matches(text).size();

        assertThat(with).isLessThanOrEqualTo(without);
    }

    @Test
    void skipsTextInScriptsWithoutTermsDespiteHashCollisions() {
        TermMatcher matcher =
                TermMatcher.of(TermSet.builder().terms(List.of("viagra")).build());
        Random random = new Random(11);
        StringBuilder text = new StringBuilder();
        while (text.length() < LONG) {
            // With so many pairs, some have the same hash as the start of the term.
            String pair = "" + (char) (0x4E00 + random.nextInt(0x5000)) + (char) (0x4E00 + random.nextInt(0x5000));
            text.append(pair.repeat(50));
        }
        assertTimeout(SOON, () -> assertThat(matcher.matches(text.toString())).isEmpty());
    }

    @Test
    void termsWithinTermsAreCheap() {
        List<String> terms = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            terms.add("ab".repeat(i));
        }
        TermMatcher matcher = TermMatcher.of(TermSet.builder().terms(terms).build());
        assertTimeout(
                SOON, () -> assertThat(matcher.matches("ab".repeat(1 << 18))).isEmpty());
    }
}
