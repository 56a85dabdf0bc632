package dev.galley.format.xml.token;

import dev.galley.internal.markup.Windows1252;

/** The form of UTF-8 (RFC 3629 §4), and the characters that XML 1.0 §2.2 allows. */
public final class Utf8 {
    /** What a malformed sequence counts against UTF-8, as much as a character of three bytes counts for it. */
    private static final int WRONG = -3;

    private Utf8() {}

    /** Returns the number of bytes that the character with this first byte has: 2 to 4; 1 if no character begins so. */
    static int expected(byte first) {
        int lead = first & 0xFF;
        return lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    }

    /**
     * Returns the length of the non-ASCII character at {@code at}: 2 to 4, or -1 if it is malformed or cut off at
     * {@code to}.
     */
    static int length(byte[] bytes, int at, int to) {
        int length = expected(bytes[at]);
        if (length == 1 || at + length > to) {
            return -1;
        }
        return wellFormed(bytes, at, length) == length ? length : -1;
    }

    /**
     * Returns the length of the non-ASCII character at {@code at}: 2 to 4, 1 if no character is there, or 0 if what is there
     * before {@code to} may be the beginning of one.
     */
    public static int characterLength(byte[] bytes, int at, int to) {
        int expected = expected(bytes[at]);
        int known = wellFormed(bytes, at, Math.min(expected, to - at));
        return known == expected ? expected : at + known == to ? 0 : 1;
    }

    /** Checks whether all bytes are part of well-formed characters that XML allows. */
    static boolean isWellFormed(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int length = bytes[at] >= 0 ? 1 : length(bytes, at, to);
            if (length < 0 || (length == 3 && isNoncharacter(bytes, at))) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** Returns how many of the {@code length} bytes at {@code at} can be the beginning of one character. */
    static int wellFormed(byte[] bytes, int at, int length) {
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80 || (i == 1 && !allowsSecond(bytes[at] & 0xFF, bytes[at + 1] & 0xFF))) {
                return i;
            }
        }
        return length;
    }

    /** Checks the second byte for surrogates, overlong forms and code points beyond U+10FFFF. */
    private static boolean allowsSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    /** Checks whether a well-formed character of three bytes is U+FFFE or U+FFFF, which XML forbids. */
    static boolean isNoncharacter(byte[] bytes, int at) {
        return bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBF && (bytes[at + 2] & 0xFF) >= 0xBE;
    }

    /** Returns the character that a byte from 0x80 on has in windows-1252; U+FFFD if it has none. */
    static char windows1252(byte b) {
        char character = Windows1252.character(b & 0xFF);
        return character < 0xA0 ? '\uFFFD' : character;
    }

    /** Checks whether XML allows the character in a document. */
    static boolean isAllowed(int c) {
        return c >= ' '
                ? c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || (c > 0xFFFF && c <= Character.MAX_CODE_POINT)
                : c == '\n' || c == '\t' || c == '\r';
    }

    /**
     * Checks whether bytes are UTF-8, of which some may be damaged or cut off. Each well-formed character speaks for it, longer ones
     * more, because other encodings hardly have such sequences; each sequence that is none speaks against it.
     */
    public static boolean isMostlyUtf8(byte[] bytes) {
        int balance = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int expected = expected(bytes[at]);
            int known = wellFormed(bytes, at, Math.min(expected, bytes.length - at));
            // Three bytes of four are the beginning of an emoji, and unlikely in any other encoding.
            boolean isRight = expected > 1 && (known == expected || known == 3);
            balance += isRight ? 2 * known - 3 : WRONG;
            at += known;
        }
        return balance >= 0;
    }

    /** Returns the text with U+FFFD for each character that XML forbids. */
    public static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : '\uFFFD'));
        return allowed.toString();
    }

    /** Returns the name of an ASCII character, such as {@code U+001F}. */
    static String codePoint(byte ascii) {
        return "U+00" + Character.toUpperCase(Character.forDigit(ascii >> 4, 16))
                + Character.toUpperCase(Character.forDigit(ascii & 15, 16));
    }
}
