package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes parts of a feed in a document of their own and reads them again, to see which values the format keeps.
 *
 * @param context receives the findings in writing
 */
record ReadBack(FeedFormat format, WriteContext context) {
    private static final Limits LIMITS = Limits.DEFAULT.withTextLength(Integer.MAX_VALUE);
    private static final Feed NOTHING = Feed.builder().build();

    /** Checks whether documents in the format can be read at all. */
    boolean isPossible() {
        return format.isReadable();
    }

    /**
     * Returns the metadata of a feed as they are read.
     *
     * @param begun the metadata at the beginning of the document
     * @param first the first articles, which values may be derived from
     * @param complete whether these are all articles
     * @param late the metadata at the end of the document
     */
    Feed metadata(Feed begun, List<Article> first, boolean complete, Feed late) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleSink sink = format.write(out, context)) {
            sink.begin(begun, first, complete);
            sink.end(late);
        }
        try (ArticleSource source = source(out)) {
            if (source.next().isPresent()) {
                throw new IllegalStateException("Read an article from a document that was written without articles");
            }
            return source.feed();
        }
    }

    /**
     * Returns articles as they are read; empty if they cannot be read.
     *
     * @param feed the metadata of their feed
     * @param first the first articles of the feed, which values may be derived from
     * @param complete whether these are all articles, so that {@code articles} are the same
     */
    Optional<List<Article>> articles(Feed feed, List<Article> first, boolean complete, List<Article> articles)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleSink sink = format.write(out, context)) {
            sink.begin(feed, first, complete);
            for (Article article : articles) {
                sink.write(article);
            }
            sink.end(NOTHING);
        }
        List<Article> read = new ArrayList<>();
        try (ArticleSource source = source(out)) {
            for (Optional<Article> next = source.next(); next.isPresent(); next = source.next()) {
                read.add(next.get());
            }
        } catch (FeedException e) {
            return Optional.empty();
        }
        return Optional.of(read).filter(all -> all.size() == articles.size());
    }

    private ArticleSource source(ByteArrayOutputStream document) throws IOException {
        ReadContext reading =
                new ReadContext(false, LIMITS, Optional.empty(), Optional.empty(), Locale.ROOT, finding -> {});
        return format.read(new ByteArrayInputStream(document.toByteArray()), reading);
    }
}
