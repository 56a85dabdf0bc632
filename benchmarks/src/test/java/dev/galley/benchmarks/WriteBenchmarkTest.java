package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import org.junit.jupiter.api.Test;

class WriteBenchmarkTest {
    private final WriteBenchmark benchmark = new WriteBenchmark();
    private final Written out = new Written();

    @Test
    void galleyWritesEveryItem() throws Exception {
        GalleyFeed feed = new GalleyFeed();
        feed.read(SmallFeed.bytes());

        assertWhole(benchmark.galleyRss(feed, out));
        assertWhole(benchmark.galleyAtom(feed, out));
        assertWhole(benchmark.galleyJson(feed, out));
    }

    @Test
    void romeWritesEveryItem() throws Exception {
        RomeFeed feed = new RomeFeed();
        feed.read(SmallFeed.bytes());

        assertWhole(benchmark.romeRss(feed, out));
        assertWhole(benchmark.romeAtom(feed, out));
    }

    @Test
    void woodstoxCopiesEveryItem() throws Exception {
        GalleyFeed feed = new GalleyFeed();
        feed.read(SmallFeed.bytes());

        assertWhole(benchmark.copyRss(feed, out));
        assertThat(Feeds.read(out.read())).isEqualTo(feed.feed());
    }

    /** Checks that the output is about as long as the input, so that no writer is fast because it omits content. */
    private void assertWhole(int size) throws Exception {
        int original = SmallFeed.bytes().size();

        assertThat(size).isEqualTo(out.size()).isBetween(original * 4 / 5, original * 5 / 4);
        assertThat(Feeds.read(out.read()).articles())
                .hasSize(SmallFeed.ITEMS)
                .allSatisfy(article -> assertThat(article.body()).isNotEmpty());
    }
}
