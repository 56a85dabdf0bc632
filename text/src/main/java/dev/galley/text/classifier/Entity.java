package dev.galley.text.classifier;

/** HTML character references as they occur in comments: numeric ones, and the few named ones that escaping produces. */
final class Entity {
    private static final int MAX_LENGTH = 10;

    private Entity() {}

    /**
     * Returns the end of the reference that begins with {@code &} at {@code start}, or {@code start} if there is none.
     */
    static int end(CharSequence text, int start, int limit) {
        int last = Math.min(limit, start + MAX_LENGTH);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return codePoint(text, start, i + 1) < 0 ? start : i + 1;
            }
            if (c != '#' && !Characters.isAsciiLetterOrDigit(c)) {
                return start;
            }
        }
        return start;
    }

    /** Returns the code point of a reference, or -1. */
    static int codePoint(CharSequence text, int start, int end) {
        if (text.charAt(start + 1) == '#') {
            return numeric(text, start + 2, end - 1);
        }
        return switch (text.subSequence(start + 1, end - 1).toString()) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "nbsp" -> ' ';
            default -> -1;
        };
    }

    private static int numeric(CharSequence text, int start, int end) {
        boolean hex = start < end && (text.charAt(start) | 0x20) == 'x';
        int radix = hex ? 16 : 10;
        int value = -1;
        for (int i = hex ? start + 1 : start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return -1;
            }
            value = Math.max(0, value) * radix + digit;
        }
        return value > Character.MAX_CODE_POINT ? -1 : value;
    }
}
