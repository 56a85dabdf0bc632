package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private final Scores scores = new Scores();

    @Test
    void comparesSpeedsWithinEachRound() {
        scores.add("galley", 10);
        scores.add("rome", 200);
        scores.add("galley", 40);
        scores.add("rome", 400);

        assertThat(scores.ratios(new Contest.Ratio("galley", "rome"))).containsExactly(10.0, 20.0);
    }

    @Test
    void returnsTheTimeOfTheMedianRound() {
        scores.add("galley", 30);
        scores.add("galley", 10);
        scores.add("galley", 11);

        assertThat(scores.time("galley")).isEqualTo(11);
        assertThat(Scores.median(List.of(1.0, 2.0))).isEqualTo(1.5);
    }

    @Test
    void namesAContestantWithoutTimes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.time("nobody"))
                .withMessageContaining("nobody");
    }
}
