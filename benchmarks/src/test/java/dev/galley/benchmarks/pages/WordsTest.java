package dev.galley.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void comparesBagsOfWords() {
        assertThat(Words.f1(Words.of("The tide, the TIDE"), Words.of("the tide ebbs")))
                .isCloseTo(2.0 * 2 / 7, within(1e-9));
        assertThat(Words.f1(List.of(), List.of())).isEqualTo(1);
        assertThat(Words.f1(List.of(), Words.of("tide"))).isZero();
    }

    @Test
    void keepsLetterCaseInRunsOfFourWords() {
        assertThat(Words.runs("At noon the tide came.")).containsExactly("At noon the tide", "noon the tide came");
        assertThat(Words.runs("At noon.")).containsExactly("At noon");
        assertThat(Words.runs("…")).isEmpty();
    }

    @Test
    void normalizesTitles() {
        assertThat(Words.normalized("“Tide &amp; ﬂood”")).containsExactly("tide", "flood");
    }

    @Test
    void countsEachChineseCharacterAsAWord() {
        assertThat(Words.withCharacters("潮が tide")).containsExactly("潮", "が", "tide");
    }
}
