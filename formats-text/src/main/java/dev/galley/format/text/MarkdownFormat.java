package dev.galley.format.text;

import java.util.List;

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
public final class MarkdownFormat extends TextFormat {
    /** Creates the format, without front matter and anchors. */
    public MarkdownFormat() {
        this(new TextStyle("Markdown", "\n---\n\n", MarkdownOutput::new, false, false));
    }

    private MarkdownFormat(TextStyle style) {
        super(style);
    }

    /**
     * Returns a copy that writes the metadata as YAML front matter before the text: those of the article if the document has
     * one, otherwise those of the feed.
     */
    public MarkdownFormat withFrontMatter() {
        return new MarkdownFormat(
                new TextStyle(style().name(), style().separator(), style().outputs(), true, style().anchors()));
    }

    /** Returns a copy that marks each heading of a section with the {@linkplain TextSpan#id() id} of the section, for links. */
    public MarkdownFormat withAnchors() {
        return new MarkdownFormat(
                new TextStyle(style().name(), style().separator(), style().outputs(), style().frontMatter(), true));
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
}
