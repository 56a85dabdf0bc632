package dev.galley.spark;

import dev.galley.format.FeedWriter;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * The options of writing, checked.
 *
 * @param folder where the documents go
 * @param to the name of the format
 * @param key the column with a value for each document; null for a document for each partition
 */
record WriteOptions(
        String folder,
        String to,
        @Nullable String key,
        boolean indent,
        @Nullable String title,
        @Nullable String link) implements Serializable {
    private static final long serialVersionUID = 1L;

    static final String TO = "to";

    private static final List<String> NAMES = List.of("path", TO, "key", "title", "link", "indent");

    /**
     * Reads the options.
     *
     * @throws IllegalArgumentException if one is unknown or missing, or the format cannot be written
     */
    static WriteOptions of(CaseInsensitiveStringMap options) {
        String to = options.get(TO);
        if (to == null) {
            throw new IllegalArgumentException("Name the format to write: option(\"to\", \"atom\")");
        }
        ReadOptions.requireKnown(options, NAMES);
        String folder = options.get("path");
        if (folder == null) {
            throw new IllegalArgumentException("No folder is given. Name it: save(\"out/\")");
        }
        FeedWriter.of(to);
        return new WriteOptions(
                folder,
                to,
                options.get("key"),
                ReadOptions.flag(options, "indent"),
                options.get("title"),
                options.get("link"));
    }

    FeedWriter writer() {
        FeedWriter writer = FeedWriter.of(to);
        return indent ? writer.withIndentation() : writer;
    }

    /** Returns the metadata of a document whose rows have none. */
    Feed feed() {
        FeedBuilder feed = Feed.builder();
        if (title != null) {
            feed.title(title);
        }
        if (link != null) {
            feed.url(link);
        }
        return feed.build();
    }
}
