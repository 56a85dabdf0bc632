package dev.galley.format.xml.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects text that differs from the bytes of the document, such as text with references, as UTF-8. */
final class Scratch {
    byte[] bytes = new byte[256];
    int length;
    /** Whether all characters are ASCII. */
    boolean ascii = true;

    void clear() {
        length = 0;
        ascii = true;
    }

    /** Adds bytes of UTF-8; the caller clears {@link #ascii} if some are not ASCII. */
    void append(byte[] source, int from, int to) {
        int count = to - from;
        if (length + count > bytes.length) {
            grow(count);
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    private void grow(int count) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }

    void append(char c) {
        appendCodePoint(c);
    }

    void append(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            appendCodePoint(text.codePointAt(i));
        }
    }

    /** Adds a character; surrogates are not allowed. */
    void appendCodePoint(int c) {
        if (length + 4 > bytes.length) {
            grow(4);
        }
        if (c < 0x80) {
            bytes[length++] = (byte) c;
            return;
        }
        ascii = false;
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
            } else {
                bytes[length++] = (byte) (0xF0 | (c >> 18));
                bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    /** Returns bytes of UTF-8 as text. The JDK copies ASCII in bulk. */
    static String decode(byte[] bytes, int from, int to, boolean ascii) {
        return new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Returns the collected text. */
    String text(Utf8Decoder decoder) {
        return ascii ? decode(bytes, 0, length, true) : decoder.decode(bytes, 0, length);
    }

    @Override
    public String toString() {
        return decode(bytes, 0, length, ascii);
    }
}
