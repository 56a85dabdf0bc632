package dev.galley.benchmarks;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document as ROME's format-independent feed, as input for writers. */
@State(Scope.Benchmark)
public class RomeFeed {
    private SyndFeed feed = new SyndFeedImpl();

    public RomeFeed() {}

    /** Reads the document. */
    @Setup
    public void read(FeedBytes bytes) throws IOException, FeedException {
        try (XmlReader characters = new XmlReader(bytes.rss())) {
            feed = new SyndFeedInput().build(characters);
        }
    }

    /** Returns the feed, set to ROME's output format {@code type}. */
    SyndFeed feed(String type) {
        feed.setFeedType(type);
        return feed;
    }
}
