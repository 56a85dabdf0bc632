package dev.galley.benchmarks;

import dev.galley.format.Feeds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document of {@link FeedBytes} as JSON Feed, in memory. */
@State(Scope.Benchmark)
public class JsonBytes {
    private byte[] json = {};

    public JsonBytes() {}

    /** Converts the document. */
    @Setup
    public void convert(FeedBytes feed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Feeds.convert(feed.rss(), out, "jsonfeed");
        json = out.toByteArray();
    }

    /** Returns a stream of the document from its first byte. */
    InputStream json() {
        return new ByteArrayInputStream(json);
    }

    /** Returns the size of the document in bytes. */
    int size() {
        return json.length;
    }
}
