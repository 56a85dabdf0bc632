package dev.galley.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The RSS document that all contestants read, in memory so that no disk affects the times. */
@State(Scope.Benchmark)
public class FeedBytes {
    /** A fixed seed, so that every run and every contestant gets the same bytes. */
    static final long SEED = 20_250_603L;

    /** The number of items in the feed; 8,000 items have about 28 MB. */
    @Param("8000")
    public int items;

    private byte[] rss = {};

    public FeedBytes() {}

    /** Generates the document. */
    @Setup
    public void generate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordPressFeed.writeItems(SEED, items, out);
        rss = out.toByteArray();
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
