package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * XML as UTF-8 bytes, well-formed whatever the strings hold: what XML 1.0 §2.2 forbids becomes U+FFFD, and
 * {@link #reportReplaced} tells. Names are the caller's care.
 */
public final class XmlOutput implements Closeable {
    private static final int SIZE = 16 * 1024;
    /** The longest that one character can become: a numeric reference, or four bytes. */
    private static final int LONGEST = 8;

    private final OutputStream out;
    private final boolean indented;
    private final byte[] buffer = new byte[SIZE];
    private int length;
    private int depth;
    private boolean inStartTag;
    private boolean afterText;
    private boolean replaced;

    public XmlOutput(OutputStream out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    public void declaration() throws IOException {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Begins an element; attributes may follow until content does. */
    public void start(String name) throws IOException {
        closeStartTag();
        if (indented && depth > 0 && !afterText) {
            newLine(depth);
        }
        put('<');
        name(name);
        inStartTag = true;
        afterText = false;
        depth++;
    }

    public void attribute(String name, String value) throws IOException {
        put(' ');
        name(name);
        ascii("=\"");
        escape(value, true);
        put('"');
    }

    public void text(String text) throws IOException {
        closeStartTag();
        afterText = true;
        escape(text, false);
    }

    /** Writes markup that is known to be well-formed. */
    public void raw(String markup) throws IOException {
        closeStartTag();
        afterText = true;
        for (int i = 0; i < markup.length(); i++) {
            i = character(markup, i);
        }
    }

    /** Ends the element {@code name}, in its start tag where it holds nothing. */
    public void end(String name) throws IOException {
        depth--;
        if (inStartTag) {
            inStartTag = false;
            ascii("/>");
        } else {
            if (indented && !afterText) {
                newLine(depth);
            }
            ascii("</");
            name(name);
            put('>');
        }
        afterText = false;
    }

    /** Writes an element that holds nothing but text. */
    public void element(String name, String text) throws IOException {
        start(name);
        text(text);
        end(name);
    }

    /** Whether characters had to be replaced since this was last asked. */
    public boolean takeReplaced() {
        boolean taken = replaced;
        replaced = false;
        return taken;
    }

    /** Tells if characters had to be replaced since this was last asked. */
    public void reportReplaced(Field field) {
        if (takeReplaced()) {
            field.replaced("XML");
        }
    }

    public void flush() throws IOException {
        drain();
        out.flush();
    }

    /** Flushes what is written; the stream beneath stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }

    public void newLine(int indent) throws IOException {
        put('\n');
        for (int i = 0; i < indent; i++) {
            ascii("  ");
        }
    }

    private void closeStartTag() throws IOException {
        if (inStartTag) {
            inStartTag = false;
            put('>');
        }
    }

    private void name(String name) throws IOException {
        for (int i = 0; i < name.length(); i++) {
            i = character(name, i);
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            if (length > SIZE - LONGEST) {
                drain();
            }
            char c = text.charAt(i);
            if (c > '>' && c < 0x80) {
                buffer[length++] = (byte) c;
                continue;
            }
            switch (c) {
                case '&' -> ascii("&amp;");
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '\r' -> ascii("&#13;");
                case '"' -> ascii(attribute ? "&quot;" : "\"");
                case '\n' -> ascii(attribute ? "&#10;" : "\n");
                case '\t' -> ascii(attribute ? "&#9;" : "\t");
                default -> i = character(text, i);
            }
        }
    }

    /** Writes the character at {@code index}, or both halves of it, and answers the index of the last one. */
    private int character(String text, int index) throws IOException {
        if (length > SIZE - LONGEST) {
            drain();
        }
        char c = text.charAt(index);
        if (c < 0x80) {
            boolean allowed = c >= ' ' || c == '\n' || c == '\t' || c == '\r';
            if (allowed) {
                buffer[length++] = (byte) c;
            } else {
                replacement();
            }
            return index;
        }
        if (c < 0x800) {
            buffer[length++] = (byte) (0xC0 | c >> 6);
        } else if (Character.isSurrogate(c)) {
            return surrogate(text, index);
        } else if (c >= '\uFFFE') {
            replacement();
            return index;
        } else {
            buffer[length++] = (byte) (0xE0 | c >> 12);
            buffer[length++] = (byte) (0x80 | (c >> 6 & 0x3F));
        }
        buffer[length++] = (byte) (0x80 | (c & 0x3F));
        return index;
    }

    private int surrogate(String text, int index) {
        int codePoint = text.codePointAt(index);
        if (codePoint < 0x10000) {
            replacement();
            return index;
        }
        buffer[length++] = (byte) (0xF0 | codePoint >> 18);
        buffer[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
        buffer[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        buffer[length++] = (byte) (0x80 | (codePoint & 0x3F));
        return index + 1;
    }

    private void replacement() {
        replaced = true;
        buffer[length++] = (byte) 0xEF;
        buffer[length++] = (byte) 0xBF;
        buffer[length++] = (byte) 0xBD;
    }

    private void put(char c) throws IOException {
        if (length == SIZE) {
            drain();
        }
        buffer[length++] = (byte) c;
    }

    private void ascii(String text) throws IOException {
        int size = text.length();
        if (length + size > SIZE) {
            drain();
        }
        for (int i = 0; i < size; i++) {
            buffer[length++] = (byte) text.charAt(i);
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}
