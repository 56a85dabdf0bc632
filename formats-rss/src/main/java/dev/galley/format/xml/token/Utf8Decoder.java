package dev.galley.format.xml.token;

import java.nio.charset.StandardCharsets;

/**
 * Decodes well-formed UTF-8 that is mostly ASCII. The decoder of the JDK takes more than twice as long for a text with
 * characters beyond Latin-1, such as dashes and quotation marks (see the read benchmark).
 */
final class Utf8Decoder {
    /** Longer texts are left to the JDK, so that the buffer stays small. */
    private static final int LONGEST = 64 * 1024;

    /** Longer runs of ASCII are copied by the JDK, which needs another copy, but widens many bytes at a time. */
    private static final int LONG_RUN = 32;

    private char[] characters = new char[512];

    /** Returns the text that these well-formed bytes encode. */
    String decode(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        if (length > characters.length) {
            characters = new char[Math.min(LONGEST, Math.max(2 * characters.length, length))];
        }
        int count = 0;
        int at = from;
        while (at < to) {
            int run = copyAscii(bytes, at, to, characters, count);
            at += run;
            count += run;
            if (at < to) {
                int size = Utf8.expected(bytes[at]);
                count += Character.toChars(codePoint(bytes, at, size), characters, count);
                at += size;
            }
        }
        return new String(characters, 0, count);
    }

    /** Copies bytes up to one that is not ASCII and returns their number; in a method of its own, this is faster. */
    private static int copyAscii(byte[] bytes, int from, int to, char[] characters, int start) {
        int end = ByteScan.endOfAscii(bytes, from, to);
        int length = end - from;
        if (length >= LONG_RUN) {
            new String(bytes, from, length, StandardCharsets.ISO_8859_1).getChars(0, length, characters, start);
            return length;
        }
        for (int i = 0; i < length; i++) {
            characters[start + i] = (char) bytes[from + i];
        }
        return length;
    }

    private static int codePoint(byte[] bytes, int at, int size) {
        int c = bytes[at] & (0xFF >> (size + 1));
        for (int i = 1; i < size; i++) {
            c = (c << 6) | (bytes[at + i] & 0x3F);
        }
        return c;
    }
}
