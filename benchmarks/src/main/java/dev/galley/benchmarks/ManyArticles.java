package dev.galley.benchmarks;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Category;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A thousand articles of about 3,000 characters without faults, like most articles. */
@State(Scope.Benchmark)
public class ManyArticles {
    static final int COUNT = 1_000;
    static final int CHARACTERS = 3_000;

    private final List<Article> ofParagraphs = new ArrayList<>();
    private final List<Article> ofHtml = new ArrayList<>();

    public ManyArticles() {}

    /** Generates the articles; they are the same on every JDK. */
    @Setup
    public void make() {
        Prose prose = new Prose(new Random(FeedBytes.SEED));
        for (int i = 0; i < COUNT; i++) {
            Article article = article(prose, i);
            ofParagraphs.add(article);
            ofHtml.add(article.toBuilder()
                    .content(Text.html(BodyHtml.of(article.body())))
                    .build());
        }
    }

    private static Article article(Prose prose, int number) {
        List<Block> body = new ArrayList<>();
        for (int length = 0; length < CHARACTERS; ) {
            String words = sentences(prose, 4);
            body.add(Block.paragraph(words));
            length += words.length();
        }
        StringBuilder headline = new StringBuilder();
        prose.words(headline, 9);
        return Article.builder()
                .id("urn:article:" + number)
                .url("https://example.org/" + number)
                .headline(headline.toString())
                .standfirst(sentences(prose, 1))
                .author(Person.named("Anna Berg"))
                .published(OffsetDateTime.parse("2024-05-05T10:00:00Z"))
                .language("en")
                .category(Category.of("harbour"))
                .section(Section.of(body.toArray(Block[]::new)))
                .build();
    }

    private static String sentences(Prose prose, int count) {
        StringBuilder words = new StringBuilder();
        prose.sentences(words, count);
        return words.toString();
    }

    List<Article> ofParagraphs() {
        return ofParagraphs;
    }

    List<Article> ofHtml() {
        return ofHtml;
    }
}
