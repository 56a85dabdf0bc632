package dev.galley.format.spi;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import java.util.List;
import java.util.Objects;

/**
 * The authors of the feed that an article was taken from. They are the authors of an article that names none itself (RFC 4287
 * §4.2.1), before those of the feed that it is in now. A format that does not write the whole source writes them as authors of the
 * article, because readers would otherwise take those of the feed for them.
 */
public final class SourceAuthors {
    private SourceAuthors() {}

    /** Returns the named authors of the source of an article without authors of its own; empty for any other article. */
    public static List<Person> of(Article article) {
        Objects.requireNonNull(article, "article");
        if (!article.authors().isEmpty()) {
            return List.of();
        }
        return article.source().map(Feed::authors).orElse(List.of()).stream()
                .filter(person -> person.name().filter(name -> !name.isBlank()).isPresent())
                .toList();
    }

    /** Returns the article with the authors of its source, if these apply to it. */
    public static Article applied(Article article) {
        List<Person> authors = of(article);
        return authors.isEmpty()
                ? article
                : article.toBuilder().authors(authors).build();
    }

    /** Reports that the authors of the source were written as those of the article. */
    public static void report(Field article) {
        Objects.requireNonNull(article, "article");
        article.at("authors").reduced("the authors of its source");
    }

    /**
     * Reports that the authors of the source are written as those of the article.
     *
     * @param article the position of the article
     * @return a position for writing them that reports nothing, because what they lose is lost with the source
     */
    public static Field reported(Field article) {
        report(article);
        return new Field(
                article.context().reportingTo(finding -> {}),
                article.at("source").path());
    }
}
