package dev.galley.benchmarks;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import dev.galley.model.Article;
import java.io.IOException;
import java.io.InputStream;
import org.openjdk.jmh.infra.Blackhole;

/** Reads a document of any format as an application would: one article after the other, using its fields. */
final class GalleyReading {
    private GalleyReading() {}

    /** Reads {@code document} and returns the number of articles. */
    static int read(InputStream document, Blackhole blackhole) throws IOException {
        int items = 0;
        try (ArticleStream articles = FeedReader.lenient().open(document)) {
            for (Article article : articles) {
                blackhole.consume(article.id());
                blackhole.consume(article.headline());
                blackhole.consume(article.url());
                blackhole.consume(article.published());
                blackhole.consume(article.authors());
                blackhole.consume(article.categories());
                blackhole.consume(article.standfirst());
                blackhole.consume(article.body());
                blackhole.consume(article.discussion());
                items++;
            }
        }
        return items;
    }
}
