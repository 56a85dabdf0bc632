package dev.galley.internal.syntax;

/** The characters allowed in an address (RFC 3986 §2, RFC 3987 §2.2). */
public final class IriCharacters {
    private static final String SIGNS = "-._~:/?#[]@!$&'()*+,;=";
    private static final boolean[] ALLOWED = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            ALLOWED[c] = Ascii.isAlphanumeric(c) || SIGNS.indexOf(c) >= 0;
        }
    }

    private IriCharacters() {}

    /** Checks whether the address has no character that must be percent-encoded, nor a bracket outside of the authority. */
    public static boolean areAllowed(String address) {
        return firstForbidden(address) == address.length() && !hasBracketOutside(address);
    }

    /**
     * Checks for a bracket outside of the authority, where brackets enclose an IPv6 address (RFC 3986 §3.2.2). Programs accept such
     * an address, so that identifiers may keep it.
     */
    public static boolean hasBracketOutside(String address) {
        int last = Math.max(address.lastIndexOf('['), address.lastIndexOf(']'));
        return last >= 0 && last >= endOfAuthority(address);
    }

    /** Returns the index of the first character other than a bracket that must be percent-encoded, or the length if there is none. */
    static int firstForbidden(String value) {
        int i = 0;
        boolean fragment = false;
        while (i < value.length()) {
            char c = value.charAt(i);
            boolean allowed = c < 128 ? ALLOWED[c] || isEncoded(value, i) : isBeyondAscii(value.codePointAt(i));
            if (!allowed || (c == '#' && fragment)) {
                return i;
            }
            fragment |= c == '#';
            i += Character.isHighSurrogate(c) ? 2 : 1;
        }
        return value.length();
    }

    /** Returns the end of the authority (RFC 3986 §3.2); 0 if there is none. */
    public static int endOfAuthority(String value) {
        int scheme = Schemes.length(value);
        int start = scheme == 0 ? 0 : scheme + 1;
        if (!value.startsWith("//", start)) {
            return 0;
        }
        int end = start + 2;
        while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Checks for a percent sign followed by two hexadecimal digits. */
    static boolean isEncoded(String value, int at) {
        return value.charAt(at) == '%'
                && at + 2 < value.length()
                && Ascii.isHexDigit(value.charAt(at + 1))
                && Ascii.isHexDigit(value.charAt(at + 2));
    }

    /** Checks for a character outside ASCII that is allowed (RFC 3987 §2.2, ucschar and iprivate). */
    private static boolean isBeyondAscii(int c) {
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= 0xA0 && !noncharacter && !surrogate && c != 0xFFFD;
    }

    /** Returns the character in printable form, such as {@code U+0007}. */
    static String shown(int c) {
        boolean visible = c > ' ' && !Character.isISOControl(c) && !Character.isSpaceChar(c) && c != 0xFFFD;
        return c == ' ' ? "space" : visible ? Character.toString(c) : String.format("U+%04X", c);
    }
}
