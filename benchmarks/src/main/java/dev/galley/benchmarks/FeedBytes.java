package dev.galley.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document that all read, in memory: no disk has a part in what is measured. */
@State(Scope.Benchmark)
public class FeedBytes {
    /** One seed for all, so that every run and every contestant has the same bytes. */
    static final long SEED = 20_250_603L;

    /** How many items the feed has; 8,000 make some 28 MB. */
    @Param("8000")
    public int items;

    private byte[] rss = {};

    public FeedBytes() {}

    /** Makes the document. */
    @Setup
    public void generate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordPressFeed.writeItems(SEED, items, out);
        rss = out.toByteArray();
    }

    /** The document from its first byte. */
    InputStream rss() {
        return new ByteArrayInputStream(rss);
    }

    /** The size of the document in bytes. */
    int size() {
        return rss.length;
    }
}
