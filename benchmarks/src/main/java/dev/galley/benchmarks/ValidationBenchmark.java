package dev.galley.benchmarks;

import dev.galley.model.Article;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Validates a thousand articles of 3 kB by the profile {@code publishable}; returns the number of findings. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ValidationBenchmark {
    private static final Validator VALIDATOR = Validator.of(Profile.publishable());

    public ValidationBenchmark() {}

    /** Validates bodies of paragraphs. */
    @Benchmark
    public int paragraphs(ManyArticles articles) {
        return findings(articles.ofParagraphs());
    }

    /** Validates the same bodies as fragments of HTML, which must be parsed. */
    @Benchmark
    public int html(ManyArticles articles) {
        return findings(articles.ofHtml());
    }

    private static int findings(Iterable<Article> articles) {
        int findings = 0;
        for (Article article : articles) {
            findings += VALIDATOR.validate(article).findings().size();
        }
        return findings;
    }
}
