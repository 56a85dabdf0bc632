package dev.galley.text;

import java.util.List;

/**
 * What must stand in a text for a regular expression to match it: one of some strings, whatever else there is. Most texts
 * hold none of them, and to look for a string is a hundred times as fast as to run the expression. Where an expression is
 * more than this understands, it says nothing, and the expression is run.
 */
final class RequiredLiterals {
    private static final RequiredLiterals UNKNOWN = new RequiredLiterals(List.of());

    private final List<String> any;

    private RequiredLiterals(List<String> any) {
        this.any = any;
    }

    /** What {@code expression} needs, case aside. */
    static RequiredLiterals of(String expression) {
        List<String> any = LiteralParser.parse(expression);
        return any.isEmpty() ? UNKNOWN : new RequiredLiterals(any);
    }

    /** Strings in small letters, one of which every match holds; empty where nothing is known. */
    List<String> any() {
        return any;
    }

    /** Whether the expression may match the text as it is written; where this is false, it does not. */
    boolean mayMatch(String text) {
        for (int i = 0; i < any.size(); i++) {
            if (containsInAnyCase(text, any.get(i))) {
                return true;
            }
        }
        return any.isEmpty();
    }

    /** Whether the expression may match the normalised text; where this is false, it does not. */
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
