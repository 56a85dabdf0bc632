package dev.galley.internal;

import java.util.List;

/** Finds e-mail addresses in running text and in the source of documents. */
public final class EmailAddresses {
    /** The words in place of an address. */
    public static final String WITHHELD = "[address withheld]";

    /** The maximum length of the part before the at sign (RFC 5321 §4.5.3.1.1). */
    public static final int MAX_LOCAL = 64;
    /** Replaces each letter of a masked address. */
    private static final char MASK = '•';
    /** The at sign as it is, in addresses of the web, in markup and in JSON. */
    private static final List<String> AT_SIGNS =
            List.of("@", "%40", "&#64;", "&#x40;", "&commat;", "&amp;#64;", "&amp;#x40;", "\\u0040");

    private EmailAddresses() {}

    /** Checks whether the text contains {@code name@host.domain} (RFC 5322 §3.4.1, as used in practice). */
    public static boolean isIn(String words) {
        for (int at = words.indexOf('@'); at > 0; at = words.indexOf('@', at + 1)) {
            if (isLocalPart(words.charAt(at - 1)) && isDomainAt(words, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the text with {@link #WITHHELD} in place of each address, also of those whose at sign is encoded, and of one whose
     * host is cut off by an ellipsis at the end.
     */
    public static String withheld(String text) {
        return replaced(text, false);
    }

    /** Returns the text with the letters of each address masked, so that all others keep their places. */
    public static String masked(String text) {
        return replaced(text, true);
    }

    private static String replaced(String text, boolean isMasked) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = atSign(text, 0); at >= 0; at = atSign(text, at + 1)) {
            int end = at + lengthOfAtSign(text, at);
            int start = startOfLocalPart(text, at, from);
            if (start < at && (isDomainAt(text, end) || isCutOff(text, end))) {
                while (end < text.length() && isDomainCharacter(text.charAt(end))) {
                    end++;
                }
                out.append(text, from, start);
                if (isMasked) {
                    out.append(String.valueOf(MASK).repeat(end - start));
                } else {
                    out.append(WITHHELD);
                }
                from = end;
            }
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    private static int startOfLocalPart(String text, int at, int from) {
        int start = at;
        int earliest = Math.max(from, at - MAX_LOCAL);
        while (start > earliest && (isLocalPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return start;
    }

    /** Returns the next place of an at sign; -1 if there is none. */
    private static int atSign(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (lengthOfAtSign(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static int lengthOfAtSign(String text, int at) {
        char c = text.charAt(at);
        if (c == '@') {
            return 1;
        }
        if (c == '%' || c == '&' || c == '\\') {
            for (String sign : AT_SIGNS) {
                if (text.regionMatches(true, at, sign, 0, sign.length())) {
                    return sign.length();
                }
            }
        }
        return 0;
    }

    private static boolean isDomainCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }

    private static boolean isLocalPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
    }

    private static boolean isDomainAt(String words, int start) {
        int dot = -1;
        int i = start;
        while (i < words.length()) {
            char c = words.charAt(i);
            if (c == '.' && i > start) {
                dot = i;
            } else if (!Character.isLetterOrDigit(c) && c != '-') {
                break;
            }
            i++;
        }
        boolean domain = dot > 0 && dot + 2 < words.length() && Character.isLetter(words.charAt(dot + 1));
        return domain || (dot > 0 && lastLabel(words, start, dot));
    }

    /** Checks for the beginning of a host, or nothing of it, before an ellipsis that ends the text. */
    private static boolean isCutOff(String words, int start) {
        int end = start;
        while (end < words.length() && isDomainCharacter(words.charAt(end))) {
            end++;
        }
        return end == words.length() - 1 && words.charAt(end) == '…';
    }

    /** Checks for a last label before a full stop that ends the sentence. */
    private static boolean lastLabel(String words, int start, int dot) {
        int before = words.lastIndexOf('.', dot - 1);
        return before > start && before + 2 < dot;
    }
}
