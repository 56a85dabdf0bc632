package dev.galley.internal.markup;

import org.jsoup.parser.Parser;

/** Finds and replaces HTML character references by name or number. */
final class CharacterReference {
    /** The minimum length of a name without a semicolon; shorter ones are words after an ampersand, as in AT&T. */
    private static final int MIN_LENGTH = 4;

    private CharacterReference() {}

    /** Returns the end of the reference that begins at the ampersand at {@code at}, or -1 if there is none. */
    static int end(String value, int at) {
        int start = at + 1;
        int end = value.startsWith("#", start) ? numberEnd(value, start + 1) : nameEnd(value, start);
        if (end < 0) {
            return -1;
        }
        boolean closed = end < value.length() && value.charAt(end) == ';';
        if (value.charAt(start) == '#') {
            return closed ? end + 1 : -1;
        }
        boolean query = end < value.length() && value.charAt(end) == '=';
        boolean named = (closed || (end - start >= MIN_LENGTH && !query))
                && NamedReferences.isKnown(value.substring(start, end));
        return !named ? -1 : closed ? end + 1 : end;
    }

    /** Returns a text with characters in place of all references; the same string if there are none. */
    static String replaced(String value) {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (int at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
            int end = end(value, at);
            if (end > 0) {
                out.append(value, copied, at).append(Parser.unescapeEntities(value.substring(at, end), false));
                copied = end;
            }
        }
        return copied == 0 ? value : out.append(value, copied, value.length()).toString();
    }

    private static int numberEnd(String value, int from) {
        boolean hex = from < value.length() && (value.charAt(from) | 0x20) == 'x';
        int start = hex ? from + 1 : from;
        int end = start;
        while (end < value.length() && Character.digit(value.charAt(end), hex ? 16 : 10) >= 0) {
            end++;
        }
        return end > start ? end : -1;
    }

    /** Returns the end of the name that begins at {@code from}, or -1 if there is none. */
    static int nameEnd(String value, int from) {
        int end = from;
        while (end < value.length() && HtmlScan.isNameCharacter(value.charAt(end))) {
            end++;
        }
        return end > from ? end : -1;
    }

    /**
     * Returns the number of a reference {@code &#…;} that begins at {@code at}, or -1 if there is none or it is too
     * large.
     */
    static int number(String value, int at) {
        int end = value.startsWith("#", at + 1) ? numberEnd(value, at + 2) : -1;
        if (end < 0) {
            return -1;
        }
        boolean hex = (value.charAt(at + 2) | 0x20) == 'x';
        int number = 0;
        for (int i = hex ? at + 3 : at + 2; i < end && number <= Character.MAX_CODE_POINT; i++) {
            number = number * (hex ? 16 : 10) + Character.digit(value.charAt(i), hex ? 16 : 10);
        }
        return number;
    }
}
