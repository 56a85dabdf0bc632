package dev.galley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Extracts from a regular expression the strings that its matches must contain. Unknown syntax yields no strings. */
final class LiteralParser {
    private static final int MIN_LENGTH = 2;
    private static final String PUNCTUATION = ".+*?()[]{}|^$\\/-#&@!%,;:'\"=<>~ ";

    private final String expression;
    private int at;

    private LiteralParser(String expression) {
        this.expression = expression;
    }

    /** Returns strings in lower case, one of which every match contains, ignoring case; empty if nothing is known. */
    static List<String> parse(String expression) {
        try {
            LiteralParser parser = new LiteralParser(expression);
            List<String> any = parser.alternatives();
            return parser.at == expression.length() ? any : List.of();
        } catch (NotUnderstood e) {
            return List.of();
        }
    }

    /** Returns the strings of all alternatives up to the end of the group; empty if an alternative requires none. */
    private List<String> alternatives() {
        List<String> any = new ArrayList<>();
        boolean all = true;
        do {
            List<String> one = sequence();
            all &= !one.isEmpty();
            any.addAll(one);
        } while (skip('|'));
        return all ? any : List.of();
    }

    private List<String> sequence() {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            List<String> atom = atom();
            Optional<Boolean> repeats = quantifier();
            boolean isLiteral = atom.size() == 1 && atom.get(0).length() == 1;
            if (isLiteral && repeats.isEmpty()) {
                run.append(atom.get(0));
                continue;
            }
            if (isZeroWidth(atom) && repeats.isEmpty()) {
                continue;
            }
            boolean isNeeded = repeats.orElse(true) && !isZeroWidth(atom);
            if (isLiteral && isNeeded) {
                run.append(atom.get(0));
            }
            best = better(best, run);
            if (!isLiteral && isNeeded) {
                best = better(best, atom);
            }
        }
        return better(best, run);
    }

    private static boolean isZeroWidth(List<String> atom) {
        return atom.size() == 1 && atom.get(0).isEmpty();
    }

    private static List<String> better(List<String> best, StringBuilder run) {
        List<String> better =
                run.length() >= MIN_LENGTH ? better(best, List.of(run.toString().toLowerCase(Locale.ROOT))) : best;
        run.setLength(0);
        return better;
    }

    private static List<String> better(List<String> one, List<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(List<String> strings) {
        return strings.stream().mapToInt(String::length).min().orElse(0);
    }

    /**
     * Returns one literal, the empty string for an element without width, nothing for one that matches anything, or a
     * group's strings.
     */
    private List<String> atom() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '^', '$' -> List.of("");
            case '.' -> List.of();
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> group();
            case '*', '+', '?', '{' -> throw new NotUnderstood();
            default -> c < 0x80 ? List.of(String.valueOf(c)) : List.of();
        };
    }

    private List<String> escape() {
        char c = at < expression.length() ? expression.charAt(at++) : 0;
        if (c == 'b' || c == 'B') {
            return List.of("");
        }
        if ("dDwWsS".indexOf(c) >= 0) {
            return List.of();
        }
        if (PUNCTUATION.indexOf(c) < 0) {
            throw new NotUnderstood();
        }
        return List.of(String.valueOf(c));
    }

    private List<String> characterClass() {
        skip('^');
        skip(']');
        while (!skip(']')) {
            if (at == expression.length() || expression.startsWith("[:", at)) {
                throw new NotUnderstood();
            }
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        return List.of();
    }

    private List<String> group() {
        if (skip('?') && !skip(':')) {
            throw new NotUnderstood();
        }
        List<String> any = alternatives();
        if (!skip(')')) {
            throw new NotUnderstood();
        }
        return any;
    }

    /** Reads a quantifier: empty if there is none; otherwise whether at least one repetition is required. */
    private Optional<Boolean> quantifier() {
        Optional<Boolean> repeats = Optional.empty();
        if (skip('*') || skip('?') || braces()) {
            repeats = Optional.of(false);
        } else if (skip('+')) {
            repeats = Optional.of(true);
        }
        if (repeats.isPresent()) {
            skip('?');
        }
        return repeats;
    }

    private boolean braces() {
        if (!skip('{')) {
            return false;
        }
        int end = expression.indexOf('}', at);
        if (end < 0) {
            throw new NotUnderstood();
        }
        at = end + 1;
        return true;
    }

    private boolean skip(char c) {
        boolean stands = at < expression.length() && expression.charAt(at) == c;
        at += stands ? 1 : 0;
        return stands;
    }

    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super(null, null, false, false);
        }
    }
}
