package dev.galley.moderation.internal.rule;

/**
 * Checks the syntax of e-mail addresses: that of HTML's {@code <input type=email>}, with letters of all scripts (RFC
 * 6531) and a domain of at least two labels, because comments come from the internet. Quoted local parts are not
 * accepted.
 */
final class EmailAddress {
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_LENGTH = 64;
    private static final int MAX_LABEL_LENGTH = 63;
    private static final String LOCAL_MARKS = ".!#$%&'*+/=?^_`{|}~-";

    private EmailAddress() {}

    static boolean isWellFormed(String given) {
        String address = given.strip();
        int at = address.indexOf('@');
        return at > 0
                && at <= MAX_LOCAL_LENGTH
                && address.length() <= MAX_LENGTH
                && isLocal(address.substring(0, at))
                && isDomain(address.substring(at + 1));
    }

    private static boolean isLocal(String local) {
        return local.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || isMark(c) || LOCAL_MARKS.indexOf(c) >= 0);
    }

    private static boolean isDomain(String domain) {
        int labels = 0;
        int start = 0;
        while (start <= domain.length()) {
            int dot = domain.indexOf('.', start);
            int end = dot < 0 ? domain.length() : dot;
            if (!isLabel(domain.substring(start, end))) {
                return false;
            }
            labels++;
            start = end + 1;
        }
        return labels >= 2;
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= MAX_LABEL_LENGTH
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || isMark(c) || c == '-');
    }

    /** Checks whether the code point is a mark, such as the vowel signs that many scripts need in every word. */
    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
