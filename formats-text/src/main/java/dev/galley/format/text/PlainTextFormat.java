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
import java.util.List;
import java.util.Objects;

/**
 * Writes articles as plain text: paragraphs between blank lines, lists with markers, quotations behind {@code >}. Addresses of
 * links inside the text are not written. Stateless and thread-safe.
 *
 * <pre>{@code
 * TextDocument document = new PlainTextFormat().document(article);
 * }</pre>
 */
public final class PlainTextFormat implements FeedFormat {
    private final TextStyle style = new TextStyle("plain text", "\n* * *\n\n", PlainTextOutput::new, false, false);

    /** Creates the format. */
    public PlainTextFormat() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String displayName() {
        return "Plain text";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    /** Returns {@code false}: this format is only written. */
    @Override
    public boolean isReadable() {
        return false;
    }

    /** Returns {@code false}, since this format is only written. */
    @Override
    public boolean recognizes(Head head) {
        return false;
    }

    /**
     * Refuses to read.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public ArticleSource read(InputStream in, ReadContext context) {
        throw new UnsupportedOperationException("Plain text can only be written");
    }

    /** Begins a document in UTF-8, with a line feed at the end of each line. */
    @Override
    public ArticleSink write(OutputStream out, WriteContext context) {
        return new TextSink(out, style, context);
    }

    /** Returns an article as text, with the place of each part. */
    public TextDocument document(Article article) {
        return DocumentText.of(Objects.requireNonNull(article, "article"), style);
    }

    /** Returns the articles of a feed as one text, with the place of each part of each article. */
    public TextDocument document(Feed feed) {
        return DocumentText.of(Objects.requireNonNull(feed, "feed"), style);
    }
}
