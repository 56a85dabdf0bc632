package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Person;
import java.util.List;
import java.util.Optional;

/**
 * What articles and feeds have in common, so that one rule serves both.
 *
 * @param path where it is in what is checked: empty for that itself, {@code /source} for the feed an article came from
 */
record Common(
        String path,
        Optional<String> id,
        List<Link> links,
        List<Person> authors,
        List<Person> contributors,
        List<Category> categories,
        List<Extension> extensions) {
    /** The article, and the feed it came from. */
    static List<Common> of(Article article) {
        Common own = new Common(
                "",
                article.id(),
                article.links(),
                article.authors(),
                article.contributors(),
                article.categories(),
                article.extensions());
        return article.source().map(feed -> List.of(own, of("/source", feed))).orElseGet(() -> List.of(own));
    }

    /** The feed. */
    static List<Common> of(Feed feed) {
        return List.of(of("", feed));
    }

    private static Common of(String path, Feed feed) {
        return new Common(
                path,
                feed.id(),
                feed.links(),
                feed.authors(),
                feed.contributors(),
                feed.categories(),
                feed.extensions());
    }
}
