package dev.galley.internal.syntax;

/** A URN such as {@code urn:isbn:0451450523} (RFC 8141 §2). */
final class Urn implements Syntax {
    static final Urn INSTANCE = new Urn();

    private static final int MAX_NAMESPACE = 32;

    private Urn() {}

    @Override
    public void check(String value, Notice notice) {
        int colon = value.indexOf(':', 4);
        if (!value.regionMatches(true, 0, "urn:", 0, 4) || !isNamespace(value, colon) || colon + 1 == value.length()) {
            notice.add("urn.malformed");
        } else if (colon == 8 && value.regionMatches(true, 4, "uuid", 0, 4)) {
            Uuid.checkFrom(value, 9, notice);
        } else if (!UrnSpecificString.isValid(value, colon + 1)) {
            notice.add("urn.malformed");
        }
    }

    /** Checks for at least two letters, digits and hyphens, without a hyphen at either end. */
    private static boolean isNamespace(String value, int colon) {
        if (colon < 6 || colon - 4 > MAX_NAMESPACE || value.charAt(4) == '-' || value.charAt(colon - 1) == '-') {
            return false;
        }
        for (int i = 4; i < colon; i++) {
            if (!Ascii.isAlphanumeric(value.charAt(i)) && value.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }
}
