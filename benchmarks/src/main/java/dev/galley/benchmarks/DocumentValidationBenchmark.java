package dev.galley.benchmarks;

import dev.galley.format.FeedValidator;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** Validates an RSS document, and for comparison only reads its tokens. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DocumentValidationBenchmark {
    private static final FeedValidator VALIDATOR = FeedValidator.builder().build();

    public DocumentValidationBenchmark() {}

    /** Validates the whole document and returns the number of findings. */
    @Benchmark
    public int validate(FeedBytes feed) throws IOException {
        return VALIDATOR.validate(feed.rss()).findings().size();
    }

    /** Validates up to the first error. */
    @Benchmark
    public boolean isValid(FeedBytes feed) throws IOException {
        return VALIDATOR.isValid(feed.rss());
    }

    /** Reads every name, attribute and text of the same bytes with Woodstox alone. */
    @Benchmark
    public int woodstox(FeedBytes feed, Blackhole blackhole) throws IOException, XMLStreamException {
        return BareWoodstox.look(feed.rss(), blackhole);
    }

    /** Reads the tokens with Woodstox, without building any text. */
    @Benchmark
    public int tokens(FeedBytes feed) throws IOException, XMLStreamException {
        return BareWoodstox.pass(feed.rss());
    }
}
