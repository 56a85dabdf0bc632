package dev.galley.benchmarks;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.galley.format.Feeds;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Writes a feed from memory to bytes in UTF-8, without indentation. Galley's and ROME's models are read from the same
 * document. Every method returns the number of bytes written.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WriteBenchmark {
    public WriteBenchmark() {}

    /** Writes with Galley: RSS 2.0. */
    @Benchmark
    public int galleyRss(GalleyFeed feed, Written out) throws IOException {
        return galley(feed, "rss", out);
    }

    /** Writes with Galley: Atom 1.0. */
    @Benchmark
    public int galleyAtom(GalleyFeed feed, Written out) throws IOException {
        return galley(feed, "atom", out);
    }

    /** Writes with Galley: JSON Feed 1.1. */
    @Benchmark
    public int galleyJson(GalleyFeed feed, Written out) throws IOException {
        return galley(feed, "jsonfeed", out);
    }

    /** Writes with ROME: RSS 2.0. */
    @Benchmark
    public int romeRss(RomeFeed feed, Written out) throws IOException, FeedException {
        return rome(feed, "rss_2.0", out);
    }

    /** Writes with ROME: Atom 1.0. */
    @Benchmark
    public int romeAtom(RomeFeed feed, Written out) throws IOException, FeedException {
        return rome(feed, "atom_1.0", out);
    }

    /** Copies the tokens of the RSS that Galley writes with Woodstox. */
    @Benchmark
    public int copyRss(GalleyFeed feed, Written out) throws IOException, XMLStreamException {
        BareWoodstox.copy(feed.rss(), out.begin());
        return out.size();
    }

    private static int galley(GalleyFeed feed, String format, Written out) throws IOException {
        Feeds.write(feed.feed(), format, out.begin());
        return out.size();
    }

    private static int rome(RomeFeed feed, String type, Written out) throws IOException, FeedException {
        Writer characters = new OutputStreamWriter(out.begin(), StandardCharsets.UTF_8);
        new SyndFeedOutput().output(feed.feed(type), characters, false);
        characters.flush();
        return out.size();
    }
}
