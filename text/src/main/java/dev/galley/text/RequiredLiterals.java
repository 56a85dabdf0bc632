package dev.galley.text;

import java.util.List;

/**
 * Strings of which every match of a regular expression contains at least one. Searching for a string is about a hundred
 * times faster than running the expression, and most texts contain none of them. If an expression is too complex to
 * analyse, nothing is required and the expression is run.
 */
final class RequiredLiterals {
    private static final RequiredLiterals UNKNOWN = new RequiredLiterals(List.of());

    private final List<String> any;

    private RequiredLiterals(List<String> any) {
        this.any = any;
    }

    /** Returns the strings that {@code expression} requires, ignoring case. */
    static RequiredLiterals of(String expression) {
        List<String> any = LiteralParser.parse(expression);
        return any.isEmpty() ? UNKNOWN : new RequiredLiterals(any);
    }

    /** Returns strings in lower case, one of which every match contains; empty if nothing is known. */
    List<String> any() {
        return any;
    }

    /** Returns false if the expression certainly does not match the text as written. */
    boolean mayMatch(String text) {
        for (int i = 0; i < any.size(); i++) {
            if (containsInAnyCase(text, any.get(i))) {
                return true;
            }
        }
        return any.isEmpty();
    }

    /** Returns false if the expression certainly does not match the normalised text. */
    boolean mayMatch(NormalizedText text) {
        if (!text.normalizer().applies(Folding.CASE)) {
            return mayMatch(text.text());
        }
        BigramSet pairs = text.pairs();
        for (int i = 0; i < any.size(); i++) {
            if (pairs.mayHold(any.get(i)) && text.text().contains(any.get(i))) {
                return true;
            }
        }
        return any.isEmpty();
    }

    private static boolean containsInAnyCase(String text, String small) {
        char first = small.charAt(0);
        char capital = Character.toUpperCase(first);
        int last = text.length() - small.length();
        for (int i = 0; i <= last; i++) {
            char unit = text.charAt(i);
            boolean mayStart = unit == first || unit == capital || unit >= 0x80; // the Kelvin sign is a k
            if (mayStart && text.regionMatches(true, i, small, 0, small.length())) {
                return true;
            }
        }
        return false;
    }
}
