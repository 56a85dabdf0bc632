package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TermFilterTest {
    private static TermMatcher matcher(List<String> terms) {
        return TermMatcher.of(TermSet.builder().terms(terms).build());
    }

    @Property
    void aFilterDoesNotChangeTheResult(
            @ForAll @Size(max = 4) List<@StringLength(max = 5) @Chars({'a', 'b', 'l', '1', ' ', '*', '한'}) String> one,
            @ForAll @Size(max = 4) List<@StringLength(max = 5) @CharRange(from = 'a', to = 'd') String> other,
            @ForAll @StringLength(max = 40) @Chars({'a', 'b', 'c', 'd', 'l', '1', ' ', '.', '한', '字', '\u0301'})
                    String text) {
        List<String> withLetters =
                one.stream().filter(term -> term.matches(".*[abl1한].*")).toList();
        TermMatcher first = matcher(withLetters);
        TermMatcher second = matcher(other);
        NormalizedText filtered =
                Normalizer.full().optimizedFor(List.of(first, second)).normalize(text);

        assertThat(first.matches(filtered)).isEqualTo(first.matches(text));
        assertThat(second.matches(filtered)).isEqualTo(second.matches(text));
    }

    /** The open-ended terms of all lengths prevent the filter from ruling out the term by the length of a word. */
    @Property
    void otherTermsDoNotChangeTheHitsOfATerm(
            @ForAll @StringLength(min = 1, max = 6) @Chars({'a', 'b', 'f', 'k'}) String term,
            @ForAll @StringLength(max = 12) @Chars({'a', 'u', 'b', 'f', 'k', '7', '한'}) String letters,
            @ForAll @StringLength(1) @Chars({'.', ' ', '-'}) String between) {
        String apart = (term + letters).chars().mapToObj(Character::toString).collect(Collectors.joining(between));
        String text = apart + " so " + term + between + letters + " " + letters + between + term;
        TermMatcher alone = matcher(List.of(term));
        TermMatcher among = matcher(List.of(term, "q*", "qz*", "qzq*", "qzqz*", "qzqzqz*"));

        assertThat(alone.matches(text)).isEqualTo(among.matches(text));
    }

    @Test
    void otherMatchersCanSearchAFilteredText() {
        NormalizedText text = Normalizer.full()
                .optimizedFor(List.of(matcher(List.of("bridge")), matcher(List.of("harbour"))))
                .normalize("the council opened the bridge");

        assertThat(matcher(List.of("council")).matches(text))
                .extracting(TermHit::term)
                .containsExactly("council");
    }

    @Test
    void matchersWithDifferentNormalizersAreKeptApart() {
        TermMatcher exact = TermMatcher.of(TermSet.builder().term("bridge").build(), Normalizer.of());
        TermMatcher full = matcher(List.of("bridge"));

        assertThat(exact.normalizer()).isNotEqualTo(full.normalizer());
        assertThat(full.matches(
                        Normalizer.full().optimizedFor(List.of(exact, full)).normalize("the br1dge")))
                .extracting(TermHit::term)
                .containsExactly("bridge");
        assertThat(exact.matches("the br1dge")).isEmpty();
    }
}
