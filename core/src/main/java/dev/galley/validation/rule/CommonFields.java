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
 * The fields that articles and feeds share, so that one rule can check both.
 *
 * @param path the path of the owner: empty for the subject itself, {@code /source} for the feed it was copied from
 */
record CommonFields(
        String path,
        Optional<String> id,
        List<Link> links,
        List<Person> authors,
        List<Person> contributors,
        List<Category> categories,
        List<Extension> extensions) {
    /** Returns the fields of the article, followed by those of its source feed if it has one. */
    static List<CommonFields> of(Article article) {
        CommonFields own = new CommonFields(
                "",
                article.id(),
                article.links(),
                article.authors(),
                article.contributors(),
                article.categories(),
                article.extensions());
        return article.source().map(feed -> List.of(own, of("/source", feed))).orElseGet(() -> List.of(own));
    }

    /** Returns the fields of the feed. */
    static List<CommonFields> of(Feed feed) {
        return List.of(of("", feed));
    }

    private static CommonFields of(String path, Feed feed) {
        return new CommonFields(
                path,
                feed.id(),
                feed.links(),
                feed.authors(),
                feed.contributors(),
                feed.categories(),
                feed.extensions());
    }
}
