package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class ContestTest {
    @Test
    void everyBenchmarkOfAClassIsInOneContest() throws Exception {
        Map<Class<?>, List<String>> contestants = new HashMap<>();
        for (Contest contest : Contest.all(10)) {
            contestants
                    .computeIfAbsent(contest.benchmark(), benchmark -> new ArrayList<>())
                    .addAll(contest.contestants());
        }
        assertThat(contestants).allSatisfy((benchmark, named) -> {
            List<String> benchmarks = Arrays.stream(benchmark.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Benchmark.class))
                    .map(Method::getName)
                    .toList();
            assertThat(named).containsExactlyInAnyOrderElementsOf(benchmarks);
        });
    }

    @Test
    void comparesOnlyItsOwnContestants() throws Exception {
        for (Contest contest : Contest.all(10)) {
            assertThat(contest.ratios())
                    .isNotEmpty()
                    .allSatisfy(
                            ratio -> assertThat(contest.contestants()).contains(ratio.contestant(), ratio.baseline()));
        }
    }
}
