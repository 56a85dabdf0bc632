package dev.galley.internal.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML, one element after the other, and escapes all text and attribute values. Every element gets an end tag,
 * except for void elements such as {@code br}. Not thread-safe.
 *
 * <pre>{@code
 * HtmlWriter html = new HtmlWriter();
 * html.start("p").attribute("class", "lead").text("Fish and ").element("b", "chips").end();
 * html.take(); // <p class="lead">Fish and <b>chips</b></p>
 * }</pre>
 *
 * <p>Names of elements and attributes come from the program, never from a document. Addresses are escaped, too, but not
 * judged: whether a link may use {@code javascript:} is for the caller to decide.
 */
public final class HtmlWriter {
    /** Elements in whose text the browser replaces no character references. */
    private static final Set<String> RAW_TEXT = Set.of("style", "script");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inStartTag;

    /**
     * Writes the document type declaration of HTML.
     *
     * @throws IllegalStateException if an element is open
     */
    public HtmlWriter doctype() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The document type must precede all elements; open is " + open.peek());
        }
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /**
     * Begins an element. Its attributes, content and {@link #end()} follow.
     *
     * @throws IllegalStateException if the open element is void
     */
    public HtmlWriter start(String element) {
        beginContent();
        out.append('<').append(name(element));
        open.push(element);
        inStartTag = true;
        return this;
    }

    /**
     * Writes an attribute of the element that has just begun.
     *
     * @throws IllegalStateException if the element already has content
     */
    public HtmlWriter attribute(String name, String value) {
        attribute(name);
        out.append("=\"").append(HtmlText.escape(value)).append('"');
        return this;
    }

    /**
     * Writes an attribute without a value, such as {@code controls}.
     *
     * @throws IllegalStateException if the element already has content
     */
    public HtmlWriter attribute(String name) {
        if (!inStartTag) {
            throw new IllegalStateException("The attribute " + name + " must directly follow the start of an element");
        }
        out.append(' ').append(name(name));
        return this;
    }

    /** Writes an attribute with a number as its value. */
    public HtmlWriter attribute(String name, long value) {
        return attribute(name, String.valueOf(value));
    }

    /**
     * Writes text.
     *
     * @throws IllegalArgumentException if the text would end the {@code style} or {@code script} around it
     * @throws IllegalStateException if the open element is void
     */
    public HtmlWriter text(String text) {
        beginContent();
        if (!isRawText()) {
            out.append(HtmlText.escape(text));
        } else if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException("Text of " + open.peek() + " must contain neither \"</\" nor \"<!--\"");
        } else {
            out.append(text);
        }
        return this;
    }

    /**
     * Writes trusted HTML unchanged. Markup of others must be sanitized before.
     *
     * @throws IllegalStateException if the open element is void
     */
    public HtmlWriter markup(String html) {
        beginContent();
        out.append(html);
        return this;
    }

    /** Writes a number. */
    public HtmlWriter text(long number) {
        return text(String.valueOf(number));
    }

    /**
     * Ends the innermost open element.
     *
     * @throws IllegalStateException if no element is open
     */
    public HtmlWriter end() {
        if (open.isEmpty()) {
            throw new IllegalStateException("No element is open");
        }
        finishStartTag();
        String element = open.pop();
        if (!VoidElements.contains(element)) {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** Writes an element that holds only text. */
    public HtmlWriter element(String element, String text) {
        return start(element).text(text).end();
    }

    /** Writes an element that holds only a number. */
    public HtmlWriter element(String element, long number) {
        return start(element).text(number).end();
    }

    /** Writes an element without content, such as {@code br}. */
    public HtmlWriter element(String element) {
        return start(element).end();
    }

    /** Writes a line feed, so that the source is pleasant to read. */
    public HtmlWriter newline() {
        return text("\n");
    }

    /** Returns what was written since the last call, and forgets it. Open elements remain open. */
    public String take() {
        finishStartTag();
        String written = out.toString();
        out.setLength(0);
        return written;
    }

    private void beginContent() {
        finishStartTag();
        if (!open.isEmpty() && VoidElements.contains(open.peek())) {
            throw new IllegalStateException("The void element " + open.peek() + " cannot have content; end it first");
        }
    }

    private void finishStartTag() {
        if (inStartTag) {
            out.append('>');
            inStartTag = false;
        }
    }

    private boolean isRawText() {
        return !open.isEmpty() && RAW_TEXT.contains(open.peek());
    }

    private static String name(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean allowed =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (i > 0 && (c == '-' || (c >= '0' && c <= '9')));
            if (!allowed) {
                throw new IllegalArgumentException("Not a name of an element or attribute: " + name);
            }
        }
        return name;
    }
}
