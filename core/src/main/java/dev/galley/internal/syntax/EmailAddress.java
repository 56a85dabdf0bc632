package dev.galley.internal.syntax;

/**
 * An e-mail address such as {@code ada@example.org} (RFC 5322 §3.4.1, addr-spec, without comments and quoted strings).
 */
final class EmailAddress implements Syntax {
    private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~.";

    @Override
    public void check(String value, Notice notice) {
        if (end(value, 0) != value.length()) {
            notice.add("email.malformed");
        } else {
            checkHost(value, value.length(), notice);
        }
    }

    /** Checks the host of the address that ends at {@code end}. */
    static void checkHost(String value, int end, Notice notice) {
        int host = value.lastIndexOf('@', end - 1) + 1;
        if (value.charAt(host) != '[' && !WebHost.isQualified(value, host, end)) {
            notice.add("host.incomplete", value.substring(host, end));
        }
    }

    /** Returns the end of the address that begins at {@code from}, or -1 if there is none. */
    static int end(String value, int from) {
        int at = from;
        while (at < value.length() && isLocal(value.charAt(at))) {
            at++;
        }
        boolean local = at > from && at < value.length() && value.charAt(at) == '@';
        if (!local || value.charAt(from) == '.' || value.charAt(at - 1) == '.') {
            return -1;
        }
        int end = at + 1;
        while (end < value.length() && isHost(value.charAt(end))) {
            end++;
        }
        return WebHost.isDomain(value, at + 1, end) ? end : -1;
    }

    static boolean isLocal(char c) {
        return Ascii.isAlphanumeric(c) || SIGNS.indexOf(c) >= 0 || Character.isLetterOrDigit(c);
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }
}
