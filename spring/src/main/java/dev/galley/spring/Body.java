package dev.galley.spring;

import dev.galley.format.ArticleStream;
import dev.galley.format.Conversion;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.ReadResult;
import dev.galley.format.WriteResult;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A Java type that a body is read into and written from.
 *
 * @param type the type, which is final
 * @param output empty if it is only read
 */
record Body<T>(Class<T> type, Input<T> input, Optional<Output<T>> output) {
    static final Body<Feed> FEED = new Body<>(
            Feed.class,
            (reader, in) -> reader.read(in).feed(),
            Optional.of((feed, writer, out) -> writer.write(feed, out)));

    static final Body<ReadResult> READ_RESULT = new Body<>(ReadResult.class, FeedReader::read, Optional.empty());

    static final Body<ArticleStream> ARTICLE_STREAM =
            new Body<>(ArticleStream.class, FeedReader::open, Optional.of(Body::write));

    /** Reads a document. */
    interface Input<T> {
        T read(FeedReader reader, InputStream in) throws IOException;
    }

    /** Writes a document. */
    interface Output<T> {
        WriteResult write(T value, FeedWriter writer, OutputStream out) throws IOException;
    }

    private static WriteResult write(ArticleStream articles, FeedWriter writer, OutputStream out) throws IOException {
        try (articles) {
            Conversion done = writer.convert(articles, out);
            return new WriteResult(done.to(), done.written());
        }
    }
}
