package dev.galley.benchmarks;

import dev.galley.format.Feeds;
import dev.galley.model.Feed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document in Galley's model, as input for writers. */
@State(Scope.Benchmark)
public class GalleyFeed {
    private Feed feed = Feed.builder().build();
    private byte[] rss = {};

    public GalleyFeed() {}

    /** Reads the document. */
    @Setup
    public void read(FeedBytes bytes) throws IOException {
        feed = Feeds.read(bytes.rss());
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.size());
        Feeds.write(feed, "rss", out);
        rss = out.toByteArray();
    }

    /** Returns a stream of the feed as Galley writes it in RSS. */
    InputStream rss() {
        return new ByteArrayInputStream(rss);
    }

    /** Returns the feed. */
    Feed feed() {
        return feed;
    }
}
