package dev.galley.format.xml.read;

import java.nio.ByteBuffer;

/**
 * Decodes bytes in portions. Bytes that are malformed in the charset are read as windows-1252, and
 * characters that XML 1.0 §2.2 forbids become U+FFFD; {@link #malformed} and {@link #forbidden} record it.
 */
abstract sealed class Decoding permits Utf8Decoding, CharsetDecoding {
    /** The characters of windows-1252 from 0x80 to 0x9F. */
    private static final String WINDOWS_1252 =
            "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                    + "\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
                    + "\uFFFD\u017E\u0178";

    /** Whether some bytes were malformed in the charset. */
    boolean malformed;
    /** The first character that XML forbids, or -1. */
    int forbidden = -1;

    /**
     * Decodes as many whole characters as fit.
     *
     * @param bytes the input, read from its position on; the position is advanced
     * @param end the end of the room in {@code target}, at least two characters after {@code offset}
     * @param last whether no more bytes come after these
     * @return the number of characters written from {@code offset} on
     */
    abstract int decode(ByteBuffer bytes, char[] target, int offset, int end, boolean last);

    /** Returns the name of the charset. */
    abstract String name();

    final char asWindows1252(byte b) {
        malformed = true;
        int value = b & 0xFF;
        return value >= 0x80 && value < 0xA0 ? WINDOWS_1252.charAt(value - 0x80) : allowed((char) value);
    }

    /** Returns the character, or U+FFFD if XML forbids it. */
    final char allowed(char c) {
        if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= '\uFFFE') {
            forbidden = forbidden < 0 ? c : forbidden;
            return '\uFFFD';
        }
        return c;
    }
}
