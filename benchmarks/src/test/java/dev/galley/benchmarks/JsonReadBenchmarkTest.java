package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

class JsonReadBenchmarkTest {
    private final Blackhole blackhole = SmallFeed.blackhole();

    @Test
    void everyReaderFindsEveryItem() throws Exception {
        JsonBytes feed = new JsonBytes();
        feed.convert(SmallFeed.bytes());
        JsonReadBenchmark benchmark = new JsonReadBenchmark();

        assertThat(benchmark.galley(feed, blackhole)).isEqualTo(SmallFeed.ITEMS);
        assertThat(benchmark.jackson(feed, blackhole)).isEqualTo(SmallFeed.ITEMS);
    }
}
