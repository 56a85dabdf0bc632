package dev.galley.lossless;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Encodes the properties in which an article or feed differs from its standard form, which is what a reader gets from the
 * elements of the format alone. The module {@code galley-json} provides the implementation, a service. Stateless and
 * thread-safe.
 */
public interface LosslessCodec {
    /**
     * The result of encoding.
     *
     * @param json the properties that differ; empty if there is none
     * @param omitted the paths of values that are not in the JSON: addresses of commenters, and facets of applications.
     *     They are relative to the article or feed, such as {@code comments/0/author/email}
     */
    record Encoded(Optional<String> json, List<String> omitted) {
        public Encoded {
            Objects.requireNonNull(json, "json");
            omitted = List.copyOf(omitted);
        }
    }

    /**
     * The result of restoring an article or feed.
     *
     * @param value the article or feed
     * @param edited the names of the properties whose standard value has been edited since, and was therefore kept
     */
    record Restored<T>(T value, List<String> edited) {
        public Restored {
            Objects.requireNonNull(value, "value");
            edited = List.copyOf(edited);
        }
    }

    /** Encodes the properties of {@code original} that differ in {@code standard}. */
    Encoded encode(Article original, Article standard);

    /** Encodes the properties of {@code original} that differ in {@code standard}; articles are left out. */
    Encoded encode(Feed original, Feed standard);

    /**
     * Restores an article.
     *
     * @throws IllegalArgumentException if the JSON is malformed
     */
    Restored<Article> restore(Article standard, String json);

    /**
     * Restores a feed without articles.
     *
     * @throws IllegalArgumentException if the JSON is malformed
     */
    Restored<Feed> restore(Feed standard, String json);
}
