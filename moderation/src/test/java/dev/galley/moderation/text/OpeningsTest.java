package dev.galley.moderation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static List<Integer> places(String text) {
        Openings openings = Normalizer.full().normalize(text).written().openings();
        return IntStream.range(0, openings.size()).mapToObj(openings::place).toList();
    }

    @Test
    void aTermMayStartWhereAWordDoes() {
        assertThat(places("the old bridge")).containsExactly(0, 4, 8);
        assertThat(places("  aab, c!")).contains(2, 7).doesNotContain(3, 4);
        assertThat(places("")).isEmpty();
    }

    @Test
    void aTermMayStartAnywhereBetweenDigitsAndLettersAndWhereNoSpacesAre() {
        assertThat(places("7ab")).contains(0, 1);
        assertThat(places("漢字")).containsExactly(0, 1);
    }

    @Property
    void everyTermMayBeginWhereItStands(
            @ForAll @StringLength(min = 1, max = 6) @CharRange(from = 'a', to = 'd') String word,
            @ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'c') String other) {
        Folded text = Normalizer.full().normalize(word + " " + other).written();
        List<Term> terms = new TermParser(Normalizer.full(), false).parseAll(List.of(word), TermKind.STRONG);

        assertThat(new Beginnings(terms).mayBegin(text, text.openings(), 0)).isTrue();
    }

    @Test
    void mostWordsBeginLikeNoTerm() {
        Folded text =
                Normalizer.full().normalize("harbour council bridge station").written();
        Beginnings beginnings = new Beginnings(
                new TermParser(Normalizer.full(), false).parseAll(List.of("bridgehead", "ass", "zz"), TermKind.STRONG));

        assertThat(IntStream.range(0, 4).filter(i -> beginnings.mayBegin(text, text.openings(), i)))
                .containsExactly(2);
    }
}
