package dev.galley.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The podcast that all contestants read, in memory so that no disk affects the times. */
@State(Scope.Benchmark)
public class PodcastBytes {
    /** The number of episodes in the feed; 5,000 have about 15 MB. */
    @Param("5000")
    public int episodes = 5_000;

    private byte[] rss = {};

    public PodcastBytes() {}

    /** Generates the document. */
    @Setup
    public void generate() throws IOException {
        rss = PodcastFeed.bytes(FeedBytes.SEED, episodes);
    }

    /** Returns a stream of the document from its first byte. */
    InputStream rss() {
        return new ByteArrayInputStream(rss);
    }

    /** Returns the size of the document in bytes. */
    int size() {
        return rss.length;
    }
}
