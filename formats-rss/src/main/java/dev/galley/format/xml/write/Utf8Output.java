package dev.galley.format.xml.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the characters of an XML document as UTF-8 bytes. Output can be held, to insert something before it. */
final class Utf8Output {
    private static final int SIZE = 32 * 1024;
    /** The size of a buffer, grown to hold output, up to which it is kept for what follows. */
    private static final int MAX_KEPT = 8 * SIZE;
    /** The bytes reserved for each character; the longest reference takes six. */
    private static final int MAX_CHARACTER_BYTES = 8;
    /** The number of characters that are copied out of a string at a time. */
    private static final int CHUNK = 1024;

    /** For each character, whether it is written as the byte of the same value: in text, in attributes, in markup. */
    private static final boolean[] PLAIN_IN_TEXT = plain("&<>");

    private static final boolean[] PLAIN_IN_ATTRIBUTES = plain("&<>\"\n\t");
    private static final boolean[] PLAIN_IN_MARKUP = plain("");

    private static final byte[] AMP = bytes("&amp;");
    private static final byte[] LT = bytes("&lt;");
    private static final byte[] GT = bytes("&gt;");
    private static final byte[] QUOT = bytes("&quot;");
    private static final byte[] TAB = bytes("&#9;");
    private static final byte[] LF = bytes("&#10;");
    private static final byte[] CR = bytes("&#13;");

    /** Creates a table for all characters, so that the look-up needs no comparison. */
    private static boolean[] plain(String escaped) {
        boolean[] plain = new boolean[1 << Character.SIZE];
        for (char c = ' '; c < 0x7F; c++) {
            plain[c] = escaped.indexOf(c) < 0;
        }
        plain['\n'] = escaped.indexOf('\n') < 0;
        plain['\t'] = escaped.indexOf('\t') < 0;
        return plain;
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    private final char[] chunk = new char[CHUNK];

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

    /** Returns the position of what is written next. */
    int position() {
        return length;
    }

    /** Moves what was written from {@code position} on to the beginning of the held output. */
    void moveBeforeHeld(int position) {
        byte[] moved = Arrays.copyOfRange(buffer, position, length);
        System.arraycopy(buffer, heldFrom, buffer, heldFrom + moved.length, position - heldFrom);
        System.arraycopy(moved, 0, buffer, heldFrom, moved.length);
    }

    /** Stops holding output. */
    void release() throws IOException {
        heldFrom = -1;
        if (buffer.length > MAX_KEPT) {
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
        write(text, PLAIN_IN_MARKUP, false);
    }

    /** Writes text or the value of an attribute. */
    void escape(String text, boolean attribute) throws IOException {
        write(text, attribute ? PLAIN_IN_ATTRIBUTES : PLAIN_IN_TEXT, true);
    }

    /**
     * Writes text. Plain characters, of which most texts consist, are copied in a loop over an array that accesses no fields;
     * with {@link String#charAt} writing takes about half as long again.
     */
    private void write(String text, boolean[] plain, boolean escaped) throws IOException {
        int end = text.length();
        int start = 0;
        while (start < end) {
            int size = Math.min(CHUNK, end - start);
            if (start + size < end && Character.isHighSurrogate(text.charAt(start + size - 1))) {
                size--;
            }
            text.getChars(start, start + size, chunk, 0);
            start += size;
            if (length + size * MAX_CHARACTER_BYTES > buffer.length) {
                makeRoom(size * MAX_CHARACTER_BYTES);
            }
            writeChunk(size, plain, escaped);
        }
    }

    private void writeChunk(int size, boolean[] plain, boolean escaped) {
        char[] from = chunk;
        byte[] to = buffer;
        int at = length;
        int i = 0;
        while (i < size) {
            char c = from[i];
            if (plain[c]) {
                to[at++] = (byte) c;
                i++;
            } else {
                length = at;
                i = escaped && c < 0x80 ? escape(c, i) : character(i, size);
                at = length;
            }
        }
        length = at;
    }

    private int escape(char c, int index) {
        switch (c) {
            case '<' -> reference(LT);
            case '>' -> reference(GT);
            case '&' -> reference(AMP);
            case '"' -> reference(QUOT);
            case '\n' -> reference(LF);
            case '\t' -> reference(TAB);
            case '\r' -> reference(CR);
            default -> {
                return character(index, index + 1);
            }
        }
        return index + 1;
    }

    private void reference(byte[] reference) {
        byte[] to = buffer;
        int at = length;
        for (byte b : reference) {
            to[at++] = b;
        }
        length = at;
    }

    /** Writes the character of the chunk at {@code index}, or both halves of it, and returns the index after it. */
    private int character(int index, int size) {
        char c = chunk[index];
        if (c < 0x80) {
            if (c == '\r' || c == 0x7F) {
                buffer[length++] = (byte) c;
            } else {
                replacement();
            }
        } else if (c < 0x800) {
            buffer[length++] = (byte) (0xC0 | c >> 6);
            buffer[length++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isSurrogate(c)) {
            return surrogate(index, size);
        } else if (c >= '\uFFFE') {
            replacement();
        } else {
            buffer[length++] = (byte) (0xE0 | c >> 12);
            buffer[length++] = (byte) (0x80 | (c >> 6 & 0x3F));
            buffer[length++] = (byte) (0x80 | (c & 0x3F));
        }
        return index + 1;
    }

    private int surrogate(int index, int size) {
        int codePoint = Character.codePointAt(chunk, index, size);
        if (codePoint < 0x10000) {
            replacement();
            return index + 1;
        }
        buffer[length++] = (byte) (0xF0 | codePoint >> 18);
        buffer[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
        buffer[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        buffer[length++] = (byte) (0x80 | (codePoint & 0x3F));
        return index + 2;
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
