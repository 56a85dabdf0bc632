package dev.galley.validation.rule;

/**
 * Web addresses as nearly all are: a host of letters, digits, hyphens and single dots, and behind it nothing that needs a
 * closer look. They are absolute, well-formed and written to the letter of RFC 3986.
 */
final class PlainUrl {
    private PlainUrl() {}

    static boolean is(String address) {
        int host = address.startsWith("https://") ? 8 : 7;
        if (host == 7 && !address.startsWith("http://")) {
            return false;
        }
        int end = hostEnd(address, host);
        return end > host && isPlainFrom(address, end);
    }

    /** Where the host ends; {@code start} where it is none or is not plain. */
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
