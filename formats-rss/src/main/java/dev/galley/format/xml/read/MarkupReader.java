package dev.galley.format.xml.read;

import dev.galley.model.XmlName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of an element as markup: XHTML without prefixes, other elements with a declaration where their
 * namespace begins. Text is escaped. Void elements of HTML are closed in their start tags.
 */
final class MarkupReader {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private final XmlCursor cursor;
    private final XMLStreamReader tokens;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean startTagOpen;
    private int roots;
    private boolean wrapped = true;
    private int divStart;
    private int divEnd;

    /** An open element. */
    private record Open(String tag, String namespace) {}

    MarkupReader(XmlCursor cursor, XMLStreamReader tokens) {
        this.cursor = cursor;
        this.tokens = tokens;
    }

    /** Reads the content of the element that the cursor is at. */
    String content() throws XMLStreamException {
        return read();
    }

    /** Reads the content of the element without the {@code div} that Atom wraps around XHTML (RFC 4287 §3.1.1.3). */
    String contentOfDiv() throws XMLStreamException {
        String all = read();
        return wrapped && roots == 1 ? all.substring(divStart, divEnd) : all;
    }

    /** Reads the rest of the content of the parent of the current element; {@code before} is the part already read. */
    String continueAfter(String before) throws XMLStreamException {
        escape(before.toCharArray(), 0, before.length());
        startTag();
        return read();
    }

    private String read() throws XMLStreamException {
        while (true) {
            switch (tokens.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    closeStartTag();
                    wrapped &= !open.isEmpty() || tokens.isWhiteSpace();
                    escape(tokens.getTextCharacters(), tokens.getTextStart(), tokens.getTextLength());
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    closeStartTag();
                    cursor.enter();
                    startTag();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    cursor.leave();
                    if (open.isEmpty()) {
                        return out.toString();
                    }
                    endTag();
                }
                default -> {
                    // comments and processing instructions are ignored
                }
            }
            cursor.checkText(out.length());
        }
    }

    private void startTag() {
        XmlName name = cursor.name();
        boolean html = name.namespace().isEmpty() || name.namespace().equals(Scope.XHTML) || isFeed(cursor.namespace());
        String namespace = html ? Scope.XHTML : name.namespace();
        out.append('<').append(name.local());
        if (!namespace.equals(open.isEmpty() ? Scope.XHTML : open.peek().namespace())) {
            attribute("xmlns", namespace);
        }
        Set<String> declared = new HashSet<>();
        for (int i = 0; i < cursor.attributeCount(); i++) {
            if (!Scope.isDeclaration(cursor.attributeName(i))) {
                XmlName attribute = cursor.attributeXmlName(i);
                String prefix = attribute.prefix();
                if (!prefix.isEmpty() && !prefix.equals("xml") && declared.add(prefix)) {
                    attribute("xmlns:" + prefix, attribute.namespace());
                }
                attribute(attribute.toString(), cursor.attributeValue(i));
            }
        }
        if (open.isEmpty()) {
            roots++;
            divStart = out.length() + 1;
            wrapped &= out.toString().strip().equals("<div");
        }
        open.push(new Open(name.local(), namespace));
        startTagOpen = true;
    }

    /** Checks whether the namespace is that of a feed format, which markup without a declaration inherits. */
    private static boolean isFeed(@Nullable NamespaceReader reader) {
        return reader != null && reader.isFeedFormat();
    }

    private void endTag() {
        Open element = open.pop();
        if (startTagOpen) {
            startTagOpen = false;
            if (VOID.contains(element.tag()) || !element.namespace().equals(Scope.XHTML)) {
                out.append("/>");
                return;
            }
            out.append('>');
        }
        divEnd = out.length();
        out.append("</").append(element.tag()).append('>');
    }

    private void closeStartTag() {
        if (startTagOpen) {
            startTagOpen = false;
            out.append('>');
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
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
        out.append('"');
    }

    private void escape(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            char c = chars[i];
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
