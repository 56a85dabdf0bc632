package dev.galley.format.xml.read;

import dev.galley.model.ArticleBuilder;
import dev.galley.model.FeedBuilder;
import java.util.function.BiConsumer;

/**
 * A field of the model with at most one value, and its name in the paths of findings.
 *
 * @param <T> the type of its values
 */
public final class SingleField<T> {
    private final String feedName;
    private final String articleName;
    private final BiConsumer<FeedBuilder, ? super T> feedSetter;
    private final BiConsumer<ArticleBuilder, ? super T> articleSetter;

    private SingleField(
            String feedName,
            BiConsumer<FeedBuilder, ? super T> feedSetter,
            String articleName,
            BiConsumer<ArticleBuilder, ? super T> articleSetter) {
        this.feedName = feedName;
        this.feedSetter = feedSetter;
        this.articleName = articleName;
        this.articleSetter = articleSetter;
    }

    /** Creates a field that only feeds have. */
    public static <T> SingleField<T> ofFeed(String name, BiConsumer<FeedBuilder, ? super T> setter) {
        return new SingleField<>(name, setter, name, (article, value) -> {
            throw new IllegalStateException("An article has no " + name);
        });
    }

    /** Creates a field that only articles have. */
    public static <T> SingleField<T> ofArticle(String name, BiConsumer<ArticleBuilder, ? super T> setter) {
        return of(
                name,
                (feed, value) -> {
                    throw new IllegalStateException("A feed has no " + name);
                },
                name,
                setter);
    }

    /** Creates a field that feeds and articles have, under names that may differ. */
    public static <T> SingleField<T> of(
            String feedName,
            BiConsumer<FeedBuilder, ? super T> feedSetter,
            String articleName,
            BiConsumer<ArticleBuilder, ? super T> articleSetter) {
        return new SingleField<>(feedName, feedSetter, articleName, articleSetter);
    }

    String feedName() {
        return feedName;
    }

    String articleName() {
        return articleName;
    }

    void set(FeedBuilder feed, T value) {
        feedSetter.accept(feed, value);
    }

    void set(ArticleBuilder article, T value) {
        articleSetter.accept(article, value);
    }
}
