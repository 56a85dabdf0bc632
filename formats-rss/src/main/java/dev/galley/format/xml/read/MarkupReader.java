package dev.galley.format.xml.read;

import dev.galley.format.xml.token.XmlTokens;
import dev.galley.internal.markup.AbsoluteAddresses;
import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of an element as markup: XHTML without prefixes, other elements with a declaration where their
 * namespace begins. Text is escaped. Void elements of HTML are closed in their start tags. Addresses are resolved against
 * {@code xml:base} inside the markup, which then has no such attribute.
 */
final class MarkupReader {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private final XmlCursor cursor;
    private final XmlTokens tokens;
    /** The base of the element that is read, which applies to all of the markup. */
    private final @Nullable Url base;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean startTagOpen;
    private int roots;
    private boolean wrapped = true;
    private int divStart;
    private int divEnd;

    /** An open element. */
    private record Open(String tag, String namespace) {
        boolean isVoid() {
            return namespace.equals(Scope.XHTML) && VOID.contains(tag.toLowerCase(Locale.ROOT));
        }
    }

    MarkupReader(XmlCursor cursor, XmlTokens tokens) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.base = cursor.base();
    }

    /** Reads the content of the element that the cursor is at. */
    String content() throws IOException {
        return read();
    }

    /** Reads the content of the element without the {@code div} that Atom wraps around XHTML (RFC 4287 §3.1.1.3). */
    String contentOfDiv() throws IOException {
        String all = read();
        return wrapped && roots == 1 ? all.substring(divStart, divEnd) : all;
    }

    /** Reads the rest of the content of the parent of the current element; {@code before} is the part already read. */
    String continueAfter(String before) throws IOException {
        escape(before);
        startTag();
        return read();
    }

    private String read() throws IOException {
        while (true) {
            switch (tokens.next()) {
                case TEXT -> {
                    closeStartTag();
                    wrapped &= !open.isEmpty() || tokens.isWhiteSpace();
                    escape(tokens.text());
                }
                case START -> {
                    closeStartTag();
                    cursor.enter();
                    startTag();
                }
                case END -> {
                    cursor.leave();
                    if (open.isEmpty()) {
                        return out.toString();
                    }
                    endTag();
                }
                default -> {
                    // processing instructions are ignored
                }
            }
            cursor.limits().text(out.length());
        }
    }

    private void startTag() {
        XmlName name = cursor.name();
        String around = open.isEmpty() ? Scope.XHTML : open.peek().namespace();
        // No element may declare the namespace of xml as its own (Namespaces in XML §3), so its prefix stays.
        boolean xml = name.namespace().equals(Scope.XML);
        String element = xml ? "xml:" + name.local() : name.local();
        boolean html = name.namespace().isEmpty() || name.namespace().equals(Scope.XHTML) || isFeed(cursor.namespace());
        String namespace = xml ? around : html ? Scope.XHTML : name.namespace();
        int tag = out.length();
        out.append('<').append(element);
        if (!namespace.equals(around)) {
            attribute("xmlns", namespace);
            cursor.limits().expansion(namespace.length());
        }
        Set<String> declared = Set.of();
        for (int i = 0; i < cursor.attributeCount(); i++) {
            if (!Scope.isDeclaration(cursor.attributeName(i))
                    && !cursor.attributeName(i).equals("xml:base")) {
                XmlName attribute = cursor.attributeXmlName(i);
                String prefix = attribute.prefix();
                boolean foreign = !prefix.isEmpty() && !prefix.equals("xml");
                if (foreign && declared.isEmpty()) {
                    declared = new HashSet<>();
                }
                if (foreign && declared.add(prefix)) {
                    attribute("xmlns:" + prefix, attribute.namespace());
                    cursor.limits().expansion(attribute.namespace().length());
                }
                attribute(attribute.toString(), cursor.attributeValue(i));
            }
        }
        if (!Objects.equals(cursor.base(), base)) {
            resolve(tag);
        }
        if (open.isEmpty()) {
            roots++;
            divStart = out.length() + 1;
            wrapped &= roots == 1 && element.equals("div") && out.length() - tag == "<div".length();
        }
        open.push(new Open(element, namespace));
        startTagOpen = true;
    }

    /** Resolves the addresses in the start tag that begins at {@code tag}. */
    private void resolve(int tag) {
        String relative = out.append('>').substring(tag);
        String absolute = AbsoluteAddresses.of(
                relative, address -> escaped(cursor.url(HtmlText.of(address)).value()));
        out.setLength(tag);
        out.append(absolute, 0, absolute.length() - 1);
    }

    /** Checks whether the namespace is that of a feed format, which markup without a declaration inherits. */
    private static boolean isFeed(@Nullable NamespaceReader reader) {
        return reader != null && reader.isFeedFormat();
    }

    private void endTag() {
        Open element = open.pop();
        if (startTagOpen) {
            startTagOpen = false;
            if (element.isVoid() || !element.namespace().equals(Scope.XHTML)) {
                out.append("/>");
                return;
            }
            out.append('>');
        } else if (element.isVoid()) {
            return;
        }
        divEnd = out.length();
        out.append("</").append(element.tag()).append('>');
    }

    /** Closes the start tag before content. What follows the tag of a void element is written after that element. */
    private void closeStartTag() {
        if (startTagOpen) {
            startTagOpen = false;
            out.append(!open.isEmpty() && open.peek().isVoid() ? "/>" : ">");
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, out);
        out.append('"');
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        escape(value, escaped);
        return escaped.toString();
    }

    private static void escape(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }
}
