package dev.galley.format.xml.read;

import java.nio.ByteBuffer;

/**
 * Bytes to characters, in portions. Bytes that are none of the charset's become what windows-1252 has for them, and
 * characters that XML 1.0 §2.2 forbids become U+FFFD; whether that happened is told.
 */
abstract sealed class Decoding permits Utf8Decoding, CharsetDecoding {
    /** What windows-1252 has from 0x80 to 0x9F. */
    private static final String WINDOWS_1252 =
            "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
                    + "\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
                    + "\uFFFD\u017E\u0178";

    /** Whether there were bytes that are none of the charset's. */
    boolean malformed;
    /** The first character that XML forbids, or -1. */
    int forbidden = -1;

    /**
     * Decodes as much as there are whole characters and room for.
     *
     * @param bytes what to decode, from its position on, which is moved
     * @param end where the room in {@code target} ends; there is always room for two characters
     * @param last whether no more bytes come after these
     * @return how many characters there are now from {@code offset} on
     */
    abstract int decode(ByteBuffer bytes, char[] target, int offset, int end, boolean last);

    /** The name of the charset. */
    abstract String name();

    final char asWindows1252(byte b) {
        malformed = true;
        int value = b & 0xFF;
        return value >= 0x80 && value < 0xA0 ? WINDOWS_1252.charAt(value - 0x80) : allowed((char) value);
    }

    /** The character, or U+FFFD where XML forbids it. */
    final char allowed(char c) {
        if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= '\uFFFE') {
            forbidden = forbidden < 0 ? c : forbidden;
            return '\uFFFD';
        }
        return c;
    }
}
