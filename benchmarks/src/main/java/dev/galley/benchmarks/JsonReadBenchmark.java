package dev.galley.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON Feed from bytes, like {@link ReadBenchmark}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JsonReadBenchmark {
    private static final JsonFactory JACKSON = new JsonFactory();

    public JsonReadBenchmark() {}

    /** Reads with Galley, one article after the other. */
    @Benchmark
    public int galley(JsonBytes feed, Blackhole blackhole) throws IOException {
        return GalleyReading.read(feed.json(), blackhole);
    }

    /** Reads every name and value of the same bytes with Jackson alone. */
    @Benchmark
    public int jackson(JsonBytes feed, Blackhole blackhole) throws IOException {
        int items = 0;
        try (InputStream in = feed.json();
                JsonParser tokens = JACKSON.createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> {
                        String name = tokens.currentName();
                        blackhole.consume(name);
                        items += name.equals("content_html") ? 1 : 0;
                    }
                    case VALUE_STRING -> blackhole.consume(tokens.getString());
                    case VALUE_NUMBER_INT -> blackhole.consume(tokens.getLongValue());
                    default -> {
                        // Brackets, and the literals true, false and null.
                    }
                }
            }
        }
        return items;
    }
}
