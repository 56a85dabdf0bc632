package dev.galley.format.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article or feed as text, with the place of each part, so that a search result or an answer of a language model can cite it.
 *
 * <pre>{@code
 * TextDocument document = new MarkdownFormat().document(article);
 * for (TextSpan span : document.spans()) {
 *     index.add(span.id(), document.text(span));
 * }
 * }</pre>
 *
 * @param text the text; lines end with a line feed
 * @param spans the parts in the order of their beginnings; a section comes before its blocks. Parts without words have none.
 */
public record TextDocument(String text, List<TextSpan> spans) {
    public TextDocument {
        Objects.requireNonNull(text, "text");
        spans = List.copyOf(Objects.requireNonNull(spans, "spans"));
    }

    /**
     * Returns the text of a part.
     *
     * @param span one of {@link #spans()}
     * @throws IndexOutOfBoundsException if it ends behind the text
     */
    public String text(TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    /** Returns the innermost part that contains the character at {@code index}; empty between parts. */
    public Optional<TextSpan> at(int index) {
        TextSpan found = null;
        for (TextSpan span : spans) {
            if (span.start() <= index && index < span.end()) {
                found = span;
            }
        }
        return Optional.ofNullable(found);
    }
}
