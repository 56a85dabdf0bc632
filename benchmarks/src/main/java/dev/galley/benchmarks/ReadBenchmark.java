package dev.galley.benchmarks;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads RSS from bytes into the values that an application uses. Every reader returns the number of items and passes the
 * same fields to the black hole: id, title, page, date, author, categories, summary, content, comments page.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadBenchmark {
    public ReadBenchmark() {}

    /** Reads with Galley, one article after the other. */
    @Benchmark
    public int galley(FeedBytes feed, Blackhole blackhole) throws IOException {
        return GalleyReading.read(feed.rss(), blackhole);
    }

    /** Reads with ROME as its documentation shows: charset from the document, format-independent feed. */
    @Benchmark
    public int rome(FeedBytes feed, Blackhole blackhole) throws IOException, FeedException {
        int items = 0;
        try (XmlReader characters = new XmlReader(feed.rss())) {
            for (SyndEntry entry : new SyndFeedInput().build(characters).getEntries()) {
                blackhole.consume(entry.getUri());
                blackhole.consume(entry.getTitle());
                blackhole.consume(entry.getLink());
                blackhole.consume(entry.getPublishedDate());
                blackhole.consume(entry.getAuthor());
                for (SyndCategory category : entry.getCategories()) {
                    blackhole.consume(category.getName());
                }
                blackhole.consume(entry.getDescription());
                for (SyndContent content : entry.getContents()) {
                    blackhole.consume(content.getValue());
                }
                blackhole.consume(entry.getComments());
                items++;
            }
        }
        return items;
    }

    /** Reads with rssreader in its default configuration; it parses a date only on request. */
    @Benchmark
    public int rssreader(FeedBytes feed, Blackhole blackhole) {
        int items = 0;
        try (Stream<Item> stream = new RssReader().read(feed.rss())) {
            for (Iterator<Item> all = stream.iterator(); all.hasNext(); ) {
                Item item = all.next();
                blackhole.consume(item.getGuid());
                blackhole.consume(item.getTitle());
                blackhole.consume(item.getLink());
                blackhole.consume(item.getPubDateAsZonedDateTime());
                blackhole.consume(item.getAuthor());
                blackhole.consume(item.getCategories());
                blackhole.consume(item.getDescription());
                blackhole.consume(item.getContent());
                blackhole.consume(item.getComments());
                items++;
            }
        }
        return items;
    }

    /** Reads every name, attribute and text of the same bytes with Woodstox alone. */
    @Benchmark
    public int woodstox(FeedBytes feed, Blackhole blackhole) throws IOException, XMLStreamException {
        return BareWoodstox.look(feed.rss(), blackhole);
    }

    /** Reads the tokens with Woodstox, without building any text: a lower bound for readers based on Woodstox. */
    @Benchmark
    public int tokens(FeedBytes feed) throws IOException, XMLStreamException {
        return BareWoodstox.pass(feed.rss());
    }
}
