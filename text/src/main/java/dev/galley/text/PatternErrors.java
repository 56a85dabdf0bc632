package dev.galley.text;

import com.google.re2j.PatternSyntaxException;
import java.util.List;

/**
 * Explains where an expression is invalid and how to fix it. RE2/J reports the offending part, but not its position.
 */
final class PatternErrors {
    private static final List<Hint> HINTS = List.of(
            new Hint("(?=", "lookahead is not supported; include the text that follows in the pattern"),
            new Hint(
                    "(?!", "negative lookahead is not supported; match more, and list the exceptions as allowed terms"),
            new Hint("(?<=", "lookbehind is not supported; include the preceding text in the pattern"),
            new Hint(
                    "(?<!",
                    "negative lookbehind is not supported; match more, and list the exceptions as allowed terms"),
            new Hint("(?>", "atomic groups are not supported and not needed; write (?: instead"),
            new Hint("{", "invalid repetition; counts may be at most 1000, and the first must not exceed the second"),
            new Hint("++", "possessive quantifiers are not supported and not needed; write + instead"),
            new Hint("*+", "possessive quantifiers are not supported and not needed; write * instead"),
            new Hint("?+", "possessive quantifiers are not supported and not needed; write ? instead"));

    private static final String FLAGS = "(?i)";

    private record Hint(String part, String text) {}

    private PatternErrors() {}

    static InvalidPatternException explain(String expression, PatternSyntaxException fault) {
        String part = fault.getPattern() == null ? "" : fault.getPattern();
        // RE2/J puts the flags in front of the expression.
        part = part.startsWith(FLAGS) && !expression.startsWith(FLAGS) ? part.substring(FLAGS.length()) : part;
        if (part.length() == 2 && part.charAt(0) == '\\' && Character.isDigit(part.charAt(1))) {
            return invalid(expression, part, "backreferences are not supported; write out the alternatives");
        }
        for (Hint hint : HINTS) {
            if (part.startsWith(hint.part())) {
                return invalid(expression, part, hint.text());
            }
        }
        // RE2/J reports this as an internal error.
        if (part.equals("stack underflow")) {
            return new InvalidPatternException(
                    expression, expression.lastIndexOf(')'), "unmatched closing parenthesis");
        }
        return invalid(expression, part, fault.getDescription() + (part.isEmpty() ? "" : ": " + part));
    }

    private static InvalidPatternException invalid(String expression, String part, String reason) {
        int at = part.isEmpty() ? expression.length() : expression.indexOf(part);
        return new InvalidPatternException(expression, at < 0 ? expression.length() : at, reason);
    }
}
