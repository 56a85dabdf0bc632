package dev.galley.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Regular expressions in RE2 syntax, which match in linear time whatever the expression and the text. Backreferences
 * and lookaround are not supported. Case is ignored unless an expression says {@code (?-i)}.
 *
 * <pre>{@code
 * Patterns patterns = Patterns.of(List.of("call \\d{3}-\\d{4}"));
 * patterns.matches("Call 555-0100 now"); // one hit, from 0 to 13
 * }</pre>
 */
public final class Patterns {
    /** The maximum length of an expression, in characters. */
    public static final int MAX_LENGTH = 1000;
    /** The maximum size of an expression with its counted repetitions expanded. */
    public static final int MAX_SIZE = 2000;
    /** The maximum number of hits reported for one text. */
    public static final int MAX_HITS = 1000;

    private final List<Pattern> patterns;
    private final List<RequiredLiterals> required;

    private Patterns(List<Pattern> patterns) {
        this.patterns = patterns;
        required = patterns.stream()
                .map(pattern -> RequiredLiterals.of(pattern.pattern()))
                .toList();
    }

    /**
     * Compiles the expressions.
     *
     * @throws InvalidPatternException if an expression is invalid or too large
     */
    public static Patterns of(List<String> expressions) {
        return new Patterns(expressions.stream().map(Patterns::compile).toList());
    }

    private static Pattern compile(String expression) {
        if (expression.length() > MAX_LENGTH) {
            String start = expression.substring(0, 40) + "…";
            throw new InvalidPatternException(start, MAX_LENGTH, "longer than " + MAX_LENGTH + " characters; split it");
        }
        if (PatternSize.of(expression) > MAX_SIZE) {
            throw new InvalidPatternException(
                    expression,
                    Math.max(0, expression.lastIndexOf('{')),
                    "its expanded repetitions exceed the limit of " + MAX_SIZE + "; lower the numbers in braces");
        }
        try {
            return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw PatternErrors.explain(expression, e);
        }
    }

    /** Returns the expressions as they were given. */
    public List<String> expressions() {
        return patterns.stream().map(Pattern::pattern).toList();
    }

    /** Returns the matches in {@code text}, which is searched as written. Empty matches, such as those of {@code a*}, are skipped. */
    public List<PatternHit> matches(String text) {
        List<PatternHit> hits = List.of();
        for (int i = 0; i < patterns.size(); i++) {
            if (required.get(i).mayMatch(text)) {
                hits = hits.isEmpty() ? new ArrayList<>() : hits;
                add(patterns.get(i), text, TextSpan::new, hits);
            }
        }
        return List.copyOf(hits);
    }

    /** Returns the matches in the {@linkplain NormalizedText#text() normalised} text. */
    public List<PatternHit> matches(NormalizedText text) {
        List<PatternHit> hits = List.of();
        for (int i = 0; i < patterns.size(); i++) {
            if (required.get(i).mayMatch(text)) {
                hits = hits.isEmpty() ? new ArrayList<>() : hits;
                add(patterns.get(i), text.text(), text::span, hits);
            }
        }
        return List.copyOf(hits);
    }

    private static void add(
            Pattern pattern, String text, BiFunction<Integer, Integer, TextSpan> place, List<PatternHit> hits) {
        Matcher matcher = pattern.matcher(text);
        while (hits.size() < MAX_HITS && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                TextSpan span = place.apply(matcher.start(), matcher.end());
                hits.add(new PatternHit(pattern.pattern(), span, matcher.group()));
            }
        }
    }

    @Override
    public String toString() {
        return "Patterns" + expressions();
    }
}
