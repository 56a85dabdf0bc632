package dev.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingCollectorTest {
    @Test
    void keepsFindingsUpToTheLimitAndCountsTheOthers() {
        FindingCollector collector = collector(2, "a", "a", "a", "a");

        assertThat(collector.findings()).extracting(Finding::code).containsExactly("a", "a", "findings.truncated");
        assertThat(collector.findings().get(2).message()).isEqualTo("2 more findings are not listed");
    }

    @Test
    void keepsTheFirstOfEachCodeBeyondTheLimit() {
        FindingCollector collector = collector(2, "a", "a", "a", "b", "b", "c");

        assertThat(collector.findings())
                .extracting(Finding::code)
                .containsExactly("a", "a", "b", "c", "findings.truncated");
    }

    @Test
    void returnsTheFindingsAfterThoseThatAreKnown() {
        FindingCollector collector = collector(2, "a", "b", "c", "c");

        assertThat(collector.since(1)).extracting(Finding::code).containsExactly("b", "c");
        assertThat(collector.since(3)).isEmpty();
        assertThat(collector.findings()).hasSize(4);
    }

    @Test
    void keepsNothingIfTheLimitIsZero() {
        FindingCollector collector = collector(0, "a", "b");

        assertThat(collector.findings()).extracting(Finding::code).containsExactly("findings.truncated");
    }

    @Test
    void doesNotLetHarmlessFindingsDisplaceOthers() {
        FindingCollector collector = new FindingCollector(2);
        for (int i = 0; i < 3; i++) {
            collector.add(Finding.of("derived.id", Severity.INFO, "", "m"));
            collector.add(Finding.of("derived.title", Severity.INFO, "", "m"));
        }
        collector.add(Finding.of("lost.id", Severity.WARNING, "", "m"));
        collector.add(Finding.of("lost.id", Severity.WARNING, "", "m"));

        assertThat(collector.findings())
                .extracting(Finding::code)
                .containsExactly("derived.id", "derived.title", "lost.id", "lost.id", Finding.TRUNCATED);
        assertThat(collector.findings().get(4).severity()).isEqualTo(Severity.INFO);
        assertThat(collector.findings().get(4).message())
                .isEqualTo("4 more findings are not listed, all of severity INFO");

        collector.add(Finding.of("lost.id", Severity.WARNING, "", "m"));

        assertThat(collector.findings()).hasSize(5);
        assertThat(collector.findings().get(4).severity()).isEqualTo(Severity.WARNING);
        assertThat(collector.findings().get(4).message())
                .isEqualTo("5 more findings are not listed, 4 of them of severity INFO");
    }

    @Test
    void limitsTheNumberOfCodes() {
        FindingCollector collector = new FindingCollector(1);
        for (int i = 0; i < 5_000; i++) {
            collector.add(Finding.of("code" + i, Severity.WARNING, "", "m"));
        }

        assertThat(collector.findings()).hasSize(1_001);
        assertThat(collector.findings())
                .last()
                .extracting(Finding::message)
                .isEqualTo("4000 more findings are not listed");
    }

    @Test
    void saysWhetherThereWereErrorsBeyondTheLimit() {
        FindingCollector collector = collector(1, "a", "a");
        collector.add(Finding.of("a", Severity.ERROR, "", "m"));

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
