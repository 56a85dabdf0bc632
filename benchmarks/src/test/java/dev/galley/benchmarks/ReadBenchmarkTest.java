package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.galley.format.Feeds;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Category;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** Checks that all readers do the same work, so that their times can be compared. */
class ReadBenchmarkTest {
    private final Blackhole blackhole = SmallFeed.blackhole();

    @Test
    void everyReaderFindsEveryItem() throws Exception {
        FeedBytes feed = SmallFeed.bytes();
        ReadBenchmark benchmark = new ReadBenchmark();

        assertThat(benchmark.galley(feed, blackhole)).isEqualTo(SmallFeed.ITEMS);
        assertThat(benchmark.rome(feed, blackhole)).isEqualTo(SmallFeed.ITEMS);
        assertThat(benchmark.rssreader(feed, blackhole)).isEqualTo(SmallFeed.ITEMS);
        assertThat(benchmark.woodstox(feed, blackhole)).isEqualTo(SmallFeed.ITEMS);
        assertThat(benchmark.tokens(feed)).isEqualTo(SmallFeed.ITEMS);
    }

    @Test
    void everyReaderFindsTheSameValues() throws Exception {
        FeedBytes feed = SmallFeed.bytes();
        Article article = Feeds.read(feed.rss()).articles().get(0);
        SyndEntry entry = new SyndFeedInput()
                .build(new XmlReader(feed.rss()))
                .getEntries()
                .get(0);
        Item item = new RssReader().read(feed.rss()).findFirst().orElseThrow();

        String content =
                ((Block.Markup) article.body().get(0).blocks().get(0)).content().value();
        assertThat(content.strip())
                // ROME replaces named entities by numeric ones before parsing, even in CDATA.
                .isEqualTo(entry.getContents().get(0).getValue().strip().replace("&#38;", "&amp;"))
                .isEqualTo(item.getContent().orElseThrow().strip());
        assertThat(article.id()).contains(entry.getUri()).isEqualTo(item.getGuid());
        assertThat(article.published().orElseThrow().toInstant())
                .isEqualTo(entry.getPublishedDate().toInstant())
                .isEqualTo(item.getPubDateAsZonedDateTime().orElseThrow().toInstant());
        assertThat(article.categories().stream().map(Category::term).toList())
                .isEqualTo(entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .toList())
                .isEqualTo(item.getCategories());
        assertThat(article.authors().get(0).name()).contains(entry.getAuthor()).isEqualTo(item.getAuthor());
        assertThat(article.discussion().orElseThrow().page().orElseThrow().value())
                .isEqualTo(entry.getComments())
                .isEqualTo(item.getComments().orElseThrow());
    }
}
