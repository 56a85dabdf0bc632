package dev.galley.validation.rule;

/** Finds e-mail addresses in running text. */
final class EmailAddress {
    private EmailAddress() {}

    /** Checks whether the text contains {@code name@host.domain} (RFC 5322 §3.4.1, as used in practice). */
    static boolean isIn(String words) {
        for (int at = words.indexOf('@'); at > 0; at = words.indexOf('@', at + 1)) {
            if (isLocalPart(words.charAt(at - 1)) && isDomainAt(words, at + 1)) {
                return true;
            }
        }
        return false;
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
