package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class ContestTest {
    @Test
    void namesEveryBenchmarkOfItsClass() throws Exception {
        for (Contest contest : Contest.all(10)) {
            List<String> benchmarks = Arrays.stream(contest.benchmark().getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Benchmark.class))
                    .map(Method::getName)
                    .toList();

            assertThat(contest.contestants()).containsExactlyInAnyOrderElementsOf(benchmarks);
        }
    }

    @Test
    void comparesOnlyItsOwnContestants() throws Exception {
        for (Contest contest : Contest.all(10)) {
            assertThat(contest.ratios())
                    .isNotEmpty()
                    .allSatisfy(
                            ratio -> assertThat(contest.contestants()).contains(ratio.contestant(), ratio.yardstick()));
        }
    }
}
