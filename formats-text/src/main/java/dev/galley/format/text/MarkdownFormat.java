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
 * Writes articles as Markdown: CommonMark 0.31 with the pipe tables of GitHub Flavored Markdown. Words are escaped so that they
 * are read as the same words. Immutable and thread-safe.
 *
 * <pre>{@code
 * String markdown = new MarkdownFormat().withFrontMatter().document(article).text();
 * FeedWriter.of("markdown").write(feed, out);
 * }</pre>
 *
 * <p>HTML in the body is written as far as Markdown can express it, and as words beyond that; no HTML remains, and no address
 * that would run a script.
 */
public final class MarkdownFormat implements FeedFormat {
    private final TextStyle style;

    /** Creates the format, without front matter and anchors. */
    public MarkdownFormat() {
        this(new TextStyle("Markdown", "\n---\n\n", MarkdownOutput::new, false, false));
    }

    private MarkdownFormat(TextStyle style) {
        this.style = style;
    }

    /**
     * Returns a copy that writes the metadata as YAML front matter before the text: those of the article if the document has
     * one, otherwise those of the feed.
     */
    public MarkdownFormat withFrontMatter() {
        return new MarkdownFormat(
                new TextStyle(style.name(), style.separator(), style.outputs(), true, style.anchors()));
    }

    /** Returns a copy that marks each heading of a section with the {@linkplain TextSpan#id() id} of the section, for links. */
    public MarkdownFormat withAnchors() {
        return new MarkdownFormat(
                new TextStyle(style.name(), style.separator(), style.outputs(), style.frontMatter(), true));
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String displayName() {
        return "Markdown";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/markdown");
    }

    @Override
    public String fileExtension() {
        return "md";
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
        throw new UnsupportedOperationException("Markdown can only be written");
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
