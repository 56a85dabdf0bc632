package dev.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingCollectorTest {
    @Test
    void keepsFindingsUpToTheLimitAndCountsTheOthers() {
        FindingCollector collector = collector(2, "a", "a", "a", "a");

        assertThat(collector.findings()).extracting(Finding::code).containsExactly("a", "a", "findings.truncated");
        assertThat(collector.findings().get(2).message()).isEqualTo("2 more findings are not listed");
        assertThat(collector.count()).isEqualTo(4);
    }

    @Test
    void keepsTheFirstOfEachCodeBeyondTheLimit() {
        FindingCollector collector = collector(2, "a", "a", "a", "b", "b", "c");

        assertThat(collector.findings())
                .extracting(Finding::code)
                .containsExactly("a", "a", "b", "c", "findings.truncated");
        assertThat(collector.count()).isEqualTo(6);
    }

    @Test
    void keepsNothingIfTheLimitIsZero() {
        FindingCollector collector = collector(0, "a", "b");

        assertThat(collector.findings()).extracting(Finding::code).containsExactly("findings.truncated");
    }

    @Test
    void limitsTheNumberOfCodes() {
        FindingCollector collector = new FindingCollector(1);
        for (int i = 0; i < 5_000; i++) {
            collector.add(Finding.of("code" + i, Severity.WARNING, "", "m"));
        }

        assertThat(collector.findings()).hasSize(1_001);
        assertThat(collector.count()).isEqualTo(5_000);
    }

    @Test
    void countsErrorsBeyondTheLimit() {
        FindingCollector collector = collector(1, "a", "a");
        collector.add(Finding.of("a", Severity.ERROR, "", "m"));

        assertThat(collector.errors()).isEqualTo(1);
        assertThat(collector.findings()).last().extracting(Finding::severity).isEqualTo(Severity.ERROR);
    }

    private static FindingCollector collector(int limit, String... codes) {
        FindingCollector collector = new FindingCollector(limit);
        for (String code : codes) {
            collector.add(Finding.of(code, Severity.WARNING, "", "m"));
        }
        return collector;
    }
}
