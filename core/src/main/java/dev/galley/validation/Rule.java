package dev.galley.validation;

import java.util.Locale;
import java.util.Optional;

/**
 * A rule on articles or feeds. It finds violations; their severity is set by the {@link Profile}. Rules are stateless
 * and thread-safe.
 *
 * <pre>{@code
 * final class NoExclamationMark implements Rule<Article> {
 *     public String code() {
 *         return "house.exclamation-mark";
 *     }
 *
 *     public void check(Article article, Check check) {
 *         check.passages().headline()
 *                 .filter(headline -> headline.words().endsWith("!"))
 *                 .ifPresent(headline -> check.report(headline.path(), headline.words()));
 *     }
 *
 *     public Optional<String> message(Locale locale) {
 *         return Optional.of("The headline ends with an exclamation mark");
 *     }
 * }
 *
 * Profile house = Profile.publishable().toBuilder()
 *         .with(new NoExclamationMark(), Severity.WARNING)
 *         .build();
 * }</pre>
 *
 * @param <T> the checked type: {@link dev.galley.model.Article} or {@link dev.galley.model.Feed}
 */
public interface Rule<T> {
    /** Returns the code of the findings, in dotted words that explain themselves, such as {@code headline.too-long}. */
    String code();

    /** Checks {@code subject} and reports each violation to {@code check}. */
    void check(T subject, Check check);

    /**
     * Returns the message as a pattern of {@link java.text.MessageFormat}, in which {@code {0}}, {@code {1}} … are the
     * reported arguments. If empty, the message that Galley has for the {@linkplain #code() code} is used or, failing
     * that, the code itself.
     */
    default Optional<String> message(Locale locale) {
        return Optional.empty();
    }

    /** Returns the hint, which says how to fix the problem, as a pattern like the {@linkplain #message message}. */
    default Optional<String> hint(Locale locale) {
        return Optional.empty();
    }
}
