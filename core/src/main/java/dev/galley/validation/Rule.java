package dev.galley.validation;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that can be wrong. A rule finds, it does not judge: how bad a finding is, the {@link Profile} says.
 *
 * <p>Rules are stateless and thread-safe.
 *
 * @param <T> what is checked: {@link dev.galley.model.Article} or {@link dev.galley.model.Feed}
 */
public interface Rule<T> {
    /** What is wrong, in dotted words that read by themselves, such as {@code headline.too-long}. */
    String code();

    /** Looks at {@code subject} and reports each place where it breaks this rule. */
    void check(T subject, Check check);

    /**
     * What is wrong, as a pattern of {@link java.text.MessageFormat}; {@code {0}} and so on are the arguments the rule
     * reports. Empty where Galley's own messages have the {@linkplain #code() code}; with neither, the code is the
     * message.
     */
    default Optional<String> message(Locale locale) {
        return Optional.empty();
    }

    /** What to do about it, as a pattern like the {@linkplain #message message}. */
    default Optional<String> hint(Locale locale) {
        return Optional.empty();
    }
}
