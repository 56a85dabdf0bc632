package dev.galley.format.jsonfeed.token;

import java.nio.charset.StandardCharsets;

/**
 * Finds out whether a document can have strings with surrogates: by escapes of the code points D000 to DFFF, or by bytes that
 * UTF-8 does not allow (RFC 3629 §3). Few documents have any, and to search every string for them would nearly
 * double the time of reading (see the benchmark of JSON Feed).
 */
final class SurrogateSearch {
    private static final String ESCAPE = "\\u";
    private static final char FIRST_BYTE = 0xED;
    private static final char SECOND_BYTE = 0xA0;

    private boolean found;
    /** The last bytes so far, as characters, in which a surrogate may begin. */
    private String last = "";

    /** Returns whether the bytes so far can encode surrogates. */
    boolean found() {
        return found;
    }

    /** Searches the next bytes of the document. The JDK copies and searches them many at a time. */
    void search(byte[] bytes, int from, int to) {
        if (!found) {
            String piece = last.concat(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
            found = hasEscape(piece) || hasBytes(piece);
            last = piece.substring(Math.max(0, piece.length() - 2));
        }
    }

    private static boolean hasEscape(String piece) {
        int at = piece.indexOf(ESCAPE);
        while (at >= 0 && at + 2 < piece.length()) {
            if ((piece.charAt(at + 2) | 0x20) == 'd') {
                return true;
            }
            at = piece.indexOf(ESCAPE, at + 2);
        }
        return false;
    }

    private static boolean hasBytes(String piece) {
        int at = piece.indexOf(FIRST_BYTE);
        while (at >= 0 && at + 1 < piece.length()) {
            if (piece.charAt(at + 1) >= SECOND_BYTE) {
                return true;
            }
            at = piece.indexOf(FIRST_BYTE, at + 1);
        }
        return false;
    }
}
