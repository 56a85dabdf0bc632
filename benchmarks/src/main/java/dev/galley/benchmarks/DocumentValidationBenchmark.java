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

/** An RSS document held against its specification, beside what its bare tokens cost. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DocumentValidationBenchmark {
    private static final FeedValidator VALIDATOR = FeedValidator.builder().build();

    public DocumentValidationBenchmark() {}

    /** Everything that is wrong; answers how many findings there are. */
    @Benchmark
    public int validate(FeedBytes feed) throws IOException {
        return VALIDATOR.validate(feed.rss()).findings().size();
    }

    /** Whether anything is, up to the first error. */
    @Benchmark
    public boolean isValid(FeedBytes feed) throws IOException {
        return VALIDATOR.isValid(feed.rss());
    }

    /** Woodstox alone, from the same bytes: every name, attribute and text is looked at, and nothing is made of it. */
    @Benchmark
    public int woodstox(FeedBytes feed, Blackhole blackhole) throws IOException, XMLStreamException {
        return BareWoodstox.look(feed.rss(), blackhole);
    }

    /** Woodstox without a look at any text, which it then never builds. */
    @Benchmark
    public int tokens(FeedBytes feed) throws IOException, XMLStreamException {
        return BareWoodstox.pass(feed.rss());
    }
}
