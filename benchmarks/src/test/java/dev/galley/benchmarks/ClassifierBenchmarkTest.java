package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassifierBenchmarkTest {
    private final ClassifierBenchmark benchmark = new ClassifierBenchmark();

    @Test
    void separatesSpamFromHamInCommentsOfTheStatedSize() {
        ManyComments comments = new ManyComments();
        comments.make();

        assertThat(comments.texts())
                .hasSize(ManyComments.COUNT)
                .allSatisfy(text -> assertThat(text).hasSize(ManyComments.CHARACTERS));
        assertThat(benchmark.score(comments)).isBetween(0.4 * ManyComments.COUNT, 0.6 * ManyComments.COUNT);
        assertThat(benchmark.assess(comments)).isGreaterThan(ManyComments.COUNT);
        assertThat(benchmark.train(comments).score(comments.texts().get(0))).isGreaterThan(0.9);
    }
}
