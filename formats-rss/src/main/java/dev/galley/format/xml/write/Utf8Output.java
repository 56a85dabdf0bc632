package dev.galley.format.xml.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes the characters of an XML document as UTF-8 bytes. Output can be held, to insert something before it. */
final class Utf8Output {
    private static final int SIZE = 32 * 1024;
    /** The size of a buffer, grown to hold output, up to which it is kept for what follows. */
    private static final int MAX_KEPT = 8 * SIZE;
    /** The number of characters for which room is made at a time. */
    private static final int CHUNK = 1024;

    /** For each character, whether it is written as the byte of the same value: in text, in attributes, in markup. */
    private static final boolean[] PLAIN_IN_TEXT = plain("&<>\r");

    private static final boolean[] PLAIN_IN_ATTRIBUTES = plain("&<>\"\n\t\r");
    private static final boolean[] PLAIN_IN_MARKUP = plain("");

    /** Creates a table for all characters, so that the look-up needs no comparison. */
    private static boolean[] plain(String escaped) {
        boolean[] plain = new boolean[1 << Character.SIZE];
        for (char c = 0; c < 0x80; c++) {
            boolean allowed = c >= ' ' || c == '\t' || c == '\n' || c == '\r';
            plain[c] = allowed && escaped.indexOf(c) < 0;
        }
        return plain;
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

    /**
     * Starts holding output in memory. If the buffer is half full, it is written first, so that it rarely grows: growing cost an
     * eighth of the time to write a feed.
     */
    void hold() throws IOException {
        if (heldFrom < 0 && length > SIZE / 2) {
            drain();
        }
        heldFrom = length;
    }

    /** Returns how many bytes are held. */
    int held() {
        return heldFrom < 0 ? 0 : length - heldFrom;
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
        write(text, PLAIN_IN_MARKUP);
    }

    /** Writes text or the value of an attribute. */
    void escape(String text, boolean attribute) throws IOException {
        write(text, attribute ? PLAIN_IN_ATTRIBUTES : PLAIN_IN_TEXT);
    }

    private void write(String text, boolean[] plain) throws IOException {
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = Math.min(length, start + CHUNK);
            if (end < length && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            makeRoom((end - start) * AsciiReferences.MAX_BYTES);
            write(text, start, end, plain);
            start = end;
        }
    }

    /** Writes the characters from {@code start} to {@code end}, for which there is room. */
    private void write(String text, int start, int end, boolean[] plain) {
        byte[] to = buffer;
        int at = length;
        int i = start;
        while (i < end) {
            int run = copyPlain(text, i, end, plain, to, at);
            at += run;
            i += run;
            if (i < end) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    at = reference(c, to, at);
                } else if (!Character.isSurrogate(c)) {
                    at = beyondAscii(c, to, at);
                } else if (i + 1 < end && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    i++;
                    at = supplementary(Character.toCodePoint(c, text.charAt(i)), to, at);
                } else {
                    at = replacement(to, at);
                }
                i++;
            }
        }
        length = at;
    }

    /**
     * Copies characters up to one that is not plain, and returns their number. Most texts consist of such runs; in a method of
     * its own, this loop takes a quarter less time.
     */
    private static int copyPlain(String text, int start, int end, boolean[] plain, byte[] to, int at) {
        int shift = at - start;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (!plain[c]) {
                break;
            }
            to[shift + i] = (byte) c;
            i++;
        }
        return i - start;
    }

    private int reference(char c, byte[] to, int at) {
        return AsciiReferences.isReferred(c) ? AsciiReferences.write(c, to, at) : replacement(to, at);
    }

    /** Writes U+FFFD. */
    private int replacement(byte[] to, int at) {
        replaced = true;
        to[at] = (byte) 0xEF;
        to[at + 1] = (byte) 0xBF;
        to[at + 2] = (byte) 0xBD;
        return at + 3;
    }

    private int beyondAscii(char c, byte[] to, int at) {
        if (c >= '\uFFFE') {
            return replacement(to, at);
        }
        if (c < 0x800) {
            to[at] = (byte) (0xC0 | c >> 6);
            to[at + 1] = (byte) (0x80 | (c & 0x3F));
            return at + 2;
        }
        to[at] = (byte) (0xE0 | c >> 12);
        to[at + 1] = (byte) (0x80 | (c >> 6 & 0x3F));
        to[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    private static int supplementary(int codePoint, byte[] to, int at) {
        to[at] = (byte) (0xF0 | codePoint >> 18);
        to[at + 1] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
        to[at + 2] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        to[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        return at + 4;
    }

    /** Writes one ASCII character without escaping it. */
    void put(char c) throws IOException {
        makeRoom(1);
        buffer[length++] = (byte) c;
    }

    /** Writes ASCII characters without escaping them. */
    void ascii(String text) throws IOException {
        int size = text.length();
        makeRoom(size);
        for (int i = 0; i < size; i++) {
            buffer[length++] = (byte) text.charAt(i);
        }
    }

    private void makeRoom(int size) throws IOException {
        if (length + size <= buffer.length) {
            return;
        }
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
