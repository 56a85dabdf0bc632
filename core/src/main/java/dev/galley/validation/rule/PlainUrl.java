package dev.galley.validation.rule;

/**
 * Recognises ordinary web addresses: an ASCII host name followed by unreserved characters only. Such addresses are
 * absolute, well-formed and valid according to RFC 3986, so most addresses need no further check.
 */
final class PlainUrl {
    private PlainUrl() {}

    static boolean matches(String address) {
        int host = address.startsWith("https://") ? 8 : 7;
        if (host == 7 && !address.startsWith("http://")) {
            return false;
        }
        int end = hostEnd(address, host);
        return end > host && isPlainFrom(address, end);
    }

    /** Returns the end of the host, or {@code start} if there is no plain host name. */
    private static int hostEnd(String address, int start) {
        boolean label = false;
        int i = start;
        for (; i < address.length() && address.charAt(i) != '/'; i++) {
            char c = address.charAt(i);
            if (!isLetterOrDigit(c) && c != '-' && !(c == '.' && label)) {
                return start;
            }
            label = c != '.';
        }
        return label ? i : start;
    }

    private static boolean isPlainFrom(String address, int start) {
        for (int i = start; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!isLetterOrDigit(c) && "-/._~?=&+".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
}
