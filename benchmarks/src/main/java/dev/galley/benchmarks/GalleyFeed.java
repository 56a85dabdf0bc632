package dev.galley.benchmarks;

import dev.galley.format.Feeds;
import dev.galley.model.Feed;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document in Galley's model, as input for writers. */
@State(Scope.Benchmark)
public class GalleyFeed {
    private Feed feed = Feed.builder().build();

    public GalleyFeed() {}

    /** Reads the document. */
    @Setup
    public void read(FeedBytes bytes) throws IOException {
        feed = Feeds.read(bytes.rss());
    }

    /** Returns the feed. */
    Feed feed() {
        return feed;
    }
}
