package dev.galley.format.xml.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes the characters of an XML document as UTF-8 bytes. Output can be held, to insert something before it. */
final class Utf8Output {
    private static final int SIZE = 16 * 1024;
    /** The bytes reserved for each character; the longest reference takes six. */
    private static final int MAX_CHARACTER_BYTES = 8;
    /** The ASCII characters that are never escaped. */
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "&<>\"".indexOf(c) < 0;
        }
    }

    private final OutputStream out;
    private byte[] buffer = new byte[SIZE];
    private int length;
    /** The index in the buffer where the held output begins; -1 if none is held. */
    private int heldFrom = -1;

    private boolean replaced;

    Utf8Output(OutputStream out) {
        this.out = out;
    }

    /** Starts holding output in memory. */
    void hold() {
        heldFrom = length;
    }

    /** Removes and returns the held output; the caller inserts something and {@link #put(byte[]) writes} it again. */
    byte[] takeHeld() {
        byte[] held = Arrays.copyOfRange(buffer, heldFrom, length);
        length = heldFrom;
        heldFrom = -1;
        return held;
    }

    /** Writes bytes unchanged. */
    void put(byte[] bytes) throws IOException {
        if (length + bytes.length > buffer.length) {
            makeRoom(bytes.length);
        }
        if (bytes.length > buffer.length - length) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, length, bytes.length);
            length += bytes.length;
        }
    }

    /** Stops holding output. */
    void release() throws IOException {
        heldFrom = -1;
        if (buffer.length > SIZE) {
            drain();
            buffer = new byte[SIZE];
        }
    }

    /** Returns whether characters have been replaced since the last call. */
    boolean takeReplaced() {
        boolean taken = replaced;
        replaced = false;
        return taken;
    }

    /** Flushes everything except held output. */
    void flush() throws IOException {
        drain();
        out.flush();
    }

    /** Writes characters without escaping them. */
    void raw(String text) throws IOException {
        int end = text.length();
        int i = 0;
        while (i < end) {
            i = copyPlain(text, i);
            if (i < end) {
                i = character(text, i) + 1;
            }
        }
    }

    /**
     * Writes text or the value of an attribute. Runs of plain characters, which make up most texts, are copied
     * in a loop that accesses no fields.
     */
    void escape(String text, boolean attribute) throws IOException {
        int end = text.length();
        int i = 0;
        while (i < end) {
            if (length > buffer.length - MAX_CHARACTER_BYTES) {
                makeRoom(MAX_CHARACTER_BYTES);
            }
            i = copyPlain(text, i);
            if (i < end && length <= buffer.length - MAX_CHARACTER_BYTES) {
                i = escapeCharacter(text, i, attribute) + 1;
            }
        }
    }

    /** Copies characters up to one that is not plain, or until the buffer is full, and returns the index after them. */
    private int copyPlain(String text, int start) {
        byte[] to = buffer;
        int at = length;
        int end = Math.min(text.length(), start + to.length - at);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        length = at;
        return i;
    }

    private int escapeCharacter(String text, int index, boolean attribute) throws IOException {
        switch (text.charAt(index)) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '\r' -> ascii("&#13;");
            case '"' -> ascii(attribute ? "&quot;" : "\"");
            case '\n' -> ascii(attribute ? "&#10;" : "\n");
            case '\t' -> ascii(attribute ? "&#9;" : "\t");
            default -> {
                return character(text, index);
            }
        }
        return index;
    }

    /** Writes the character at {@code index}, or both halves of it, and returns the index of the last one. */
    int character(String text, int index) throws IOException {
        if (length > buffer.length - MAX_CHARACTER_BYTES) {
            makeRoom(MAX_CHARACTER_BYTES);
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

    void put(char c) throws IOException {
        if (length == buffer.length) {
            makeRoom(1);
        }
        buffer[length++] = (byte) c;
    }

    void ascii(String text) throws IOException {
        int size = text.length();
        if (length + size > buffer.length) {
            makeRoom(size);
        }
        for (int i = 0; i < size; i++) {
            buffer[length++] = (byte) text.charAt(i);
        }
    }

    private void makeRoom(int size) throws IOException {
        if (heldFrom < 0) {
            drain();
        } else {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + size));
        }
    }

    /** Writes everything except held output, which moves to the beginning of the buffer. */
    private void drain() throws IOException {
        int end = heldFrom < 0 ? length : heldFrom;
        out.write(buffer, 0, end);
        length -= end;
        if (heldFrom > 0) {
            System.arraycopy(buffer, end, buffer, 0, length);
            heldFrom = 0;
        }
    }
}
