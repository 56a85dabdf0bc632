package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.report.Finding;
import org.junit.jupiter.api.Test;

class DocumentValidationBenchmarkTest {
    private final DocumentValidationBenchmark benchmark = new DocumentValidationBenchmark();

    /** With many findings, the benchmark would measure their creation rather than the checks. */
    @Test
    void theDocumentIsValidAndHasFewFindings() throws Exception {
        FeedBytes feed = SmallFeed.bytes();

        assertThat(benchmark.isValid(feed)).isTrue();
        assertThat(Feeds.validate(feed.rss()).findings().stream()
                        .map(Finding::code)
                        .distinct())
                .hasSizeLessThan(5);
        assertThat(benchmark.validate(feed)).isLessThan(SmallFeed.ITEMS);
    }

    @Test
    void bothBaselinesReadTheWholeDocument() throws Exception {
        FeedBytes feed = SmallFeed.bytes();

        assertThat(benchmark.woodstox(feed, SmallFeed.blackhole())).isEqualTo(SmallFeed.ITEMS);
        assertThat(benchmark.tokens(feed)).isEqualTo(SmallFeed.ITEMS);
    }
}
