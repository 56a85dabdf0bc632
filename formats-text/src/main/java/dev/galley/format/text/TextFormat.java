package dev.galley.format.text;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** A format of text that is only written, and that says where each part of an article is. Immutable and thread-safe. */
public abstract sealed class TextFormat implements FeedFormat permits MarkdownFormat, PlainTextFormat {
    private final TextStyle style;

    TextFormat(TextStyle style) {
        this.style = style;
    }

    /** Returns how the text is written. */
    final TextStyle style() {
        return style;
    }

    /** Returns {@code false}: this format is only written. */
    @Override
    public final boolean isReadable() {
        return false;
    }

    /** Returns {@code false}, since this format is only written. */
    @Override
    public final boolean recognizes(Head head) {
        return false;
    }

    /**
     * Refuses to read.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public final ArticleSource read(InputStream in, ReadContext context) {
        throw new UnsupportedOperationException(displayName() + " can only be written");
    }

    /** Begins a document in UTF-8, with a line feed at the end of each line. */
    @Override
    public final ArticleSink write(OutputStream out, WriteContext context) {
        return new TextSink(out, style, context);
    }

    /** Returns an article as text, with the place of each part. */
    public final TextDocument document(Article article) {
        return DocumentText.of(Objects.requireNonNull(article, "article"), style);
    }

    /** Returns the articles of a feed as one text, with the place of each part of each article. */
    public final TextDocument document(Feed feed) {
        return DocumentText.of(Objects.requireNonNull(feed, "feed"), style);
    }
}
