package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Text;
import org.junit.jupiter.api.Test;

class ValidationBenchmarkTest {
    private final ValidationBenchmark benchmark = new ValidationBenchmark();

    @Test
    void validatesArticlesOfTheStatedSize() {
        ManyArticles articles = new ManyArticles();
        articles.make();

        assertThat(articles.ofHtml())
                .hasSize(ManyArticles.COUNT)
                .allSatisfy(article -> assertThat(
                                Text.html(BodyHtml.of(article.body())).plain())
                        .hasSizeBetween(ManyArticles.CHARACTERS, ManyArticles.CHARACTERS * 5 / 4));
        assertThat(articles.ofParagraphs()).extracting(Article::headline).doesNotHaveDuplicates();
    }

    @Test
    void reportsAlmostNothingForGoodArticles() {
        ManyArticles articles = new ManyArticles();
        articles.make();

        assertThat(benchmark.paragraphs(articles)).isLessThan(ManyArticles.COUNT / 100);
        assertThat(benchmark.html(articles)).isEqualTo(benchmark.paragraphs(articles));
    }
}
