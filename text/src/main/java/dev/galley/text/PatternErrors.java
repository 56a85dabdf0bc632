package dev.galley.text;

import com.google.re2j.PatternSyntaxException;
import java.util.List;

/** Says where an expression goes wrong and what to do: RE2/J tells the part that it stumbled over, not its place. */
final class PatternErrors {
    private static final List<Hint> HINTS = List.of(
            new Hint("(?=", "there is no looking ahead: match what follows, too"),
            new Hint("(?!", "there is no looking ahead: match more, and allow what is innocent as a term"),
            new Hint("(?<=", "there is no looking behind: match what stands before, too"),
            new Hint("(?<!", "there is no looking behind: match more, and allow what is innocent as a term"),
            new Hint("(?>", "there are no atomic groups, and no need for them: write (?:"),
            new Hint("{", "a number of repetitions is at most 1000, and the first not above the second"),
            new Hint("++", "there are no possessive repetitions, and no need for them: write +"),
            new Hint("*+", "there are no possessive repetitions, and no need for them: write *"),
            new Hint("?+", "there are no possessive repetitions, and no need for them: write ?"));

    private static final String FLAGS = "(?i)";

    private record Hint(String part, String text) {}

    private PatternErrors() {}

    static InvalidPatternException explain(String expression, PatternSyntaxException fault) {
        String part = fault.getPattern() == null ? "" : fault.getPattern();
        // RE2/J puts the flags before the expression.
        part = part.startsWith(FLAGS) && !expression.startsWith(FLAGS) ? part.substring(FLAGS.length()) : part;
        if (part.length() == 2 && part.charAt(0) == '\\' && Character.isDigit(part.charAt(1))) {
            return invalid(expression, part, "there are no backreferences: write the alternatives out");
        }
        for (Hint hint : HINTS) {
            if (part.startsWith(hint.part())) {
                return invalid(expression, part, hint.text());
            }
        }
        // RE2/J calls this an internal error.
        if (part.equals("stack underflow")) {
            return new InvalidPatternException(expression, expression.lastIndexOf(')'), "a ) without its (");
        }
        return invalid(expression, part, fault.getDescription() + (part.isEmpty() ? "" : ": " + part));
    }

    private static InvalidPatternException invalid(String expression, String part, String reason) {
        int at = part.isEmpty() ? expression.length() : expression.indexOf(part);
        return new InvalidPatternException(expression, at < 0 ? expression.length() : at, reason);
    }
}
