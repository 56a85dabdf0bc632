package dev.galley.benchmarks;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import dev.galley.model.Article;
import dev.galley.model.Episode;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** Reads a podcast from bytes into the values that an application uses, media and facets included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PodcastReadBenchmark {
    public PodcastReadBenchmark() {}

    /** Reads with Galley, one episode after the other. */
    @Benchmark
    public int galley(PodcastBytes feed, Blackhole blackhole) throws IOException {
        int items = 0;
        try (ArticleStream articles = FeedReader.lenient().open(feed.rss())) {
            for (Article article : articles) {
                blackhole.consume(article.id());
                blackhole.consume(article.headline());
                blackhole.consume(article.url());
                blackhole.consume(article.published());
                blackhole.consume(article.authors());
                blackhole.consume(article.standfirst());
                blackhole.consume(article.body());
                blackhole.consume(article.media());
                blackhole.consume(article.facet(Episode.class));
                items++;
            }
        }
        return items;
    }

    /** Reads every name, attribute and text of the same bytes with Woodstox alone. */
    @Benchmark
    public int woodstox(PodcastBytes feed, Blackhole blackhole) throws IOException, XMLStreamException {
        return BareWoodstox.look(feed.rss(), blackhole);
    }
}
