package dev.galley.internal;

/** Finds e-mail addresses in running text. */
public final class EmailAddresses {
    /** The words in place of an address. */
    public static final String WITHHELD = "[address withheld]";

    /** The maximum length of the part before the at sign (RFC 5321 §4.5.3.1.1). */
    private static final int MAX_LOCAL = 64;

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

    /** Returns the text with {@link #WITHHELD} in place of each address, also of those with a percent-encoded at sign. */
    public static String withheld(String text) {
        String decoded = text.contains("%40") ? text.replace("%40", "@") : text;
        if (!isIn(decoded)) {
            return text;
        }
        StringBuilder out = new StringBuilder(decoded.length());
        int from = 0;
        for (int at = decoded.indexOf('@'); at >= 0; at = decoded.indexOf('@', at + 1)) {
            int start = at;
            int earliest = Math.max(from, at - MAX_LOCAL);
            while (start > earliest && (isLocalPart(decoded.charAt(start - 1)) || decoded.charAt(start - 1) == '.')) {
                start--;
            }
            if (start < at && isDomainAt(decoded, at + 1)) {
                out.append(decoded, from, start).append(WITHHELD);
                from = at + 1;
                while (from < decoded.length() && isDomainCharacter(decoded.charAt(from))) {
                    from++;
                }
            }
        }
        return out.append(decoded, from, decoded.length()).toString();
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

    /** Checks for a last label before a full stop that ends the sentence. */
    private static boolean lastLabel(String words, int start, int dot) {
        int before = words.lastIndexOf('.', dot - 1);
        return before > start && before + 2 < dot;
    }
}
