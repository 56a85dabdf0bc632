package dev.galley.moderation;

import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding of a rule, with its place.
 *
 * @param code an identifier in dotted words, such as {@code links.too-many}; the key of its messages
 * @param arguments the arguments of the messages: strings and numbers, nothing confidential
 * @param field the field of the submission that it concerns
 * @param span the range in the field's original text, including markup; empty if it concerns the whole field
 * @param normalized the text as the rule read it, if different from the original
 * @param measure the number that was compared with a limit
 */
public record Evidence(
        String code,
        List<Object> arguments,
        SubmissionField field,
        Optional<TextSpan> span,
        Optional<String> normalized,
        Optional<Measure> measure) {
    /**
     * A number that was compared with a limit.
     *
     * @param value the number found
     * @param limit the limit set by the policy
     */
    public record Measure(double value, double limit) {}

    public Evidence {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(measure, "measure");
        normalized = field.isConfidential() ? Optional.empty() : Objects.requireNonNull(normalized, "normalized");
    }

    /**
     * Creates evidence about a whole field.
     *
     * @param arguments the arguments of the messages; nothing confidential
     */
    public static Evidence of(String code, SubmissionField field, Object... arguments) {
        return new Evidence(code, List.of(arguments), field, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns this evidence with a range in the original text. */
    public Evidence withSpan(TextSpan span) {
        return new Evidence(code, arguments, field, Optional.of(span), normalized, measure);
    }

    /** Returns this evidence with the text as the rule read it. */
    public Evidence withNormalized(String normalized) {
        return new Evidence(code, arguments, field, span, Optional.of(normalized), measure);
    }

    /** Returns this evidence with a value and the limit it was compared with. */
    public Evidence withMeasure(double value, double limit) {
        return new Evidence(code, arguments, field, span, normalized, Optional.of(new Measure(value, limit)));
    }

    /** Returns the message for moderators, in English. */
    public String message() {
        return message(Locale.ROOT);
    }

    /** Returns the message for moderators; in English if the language is not available. */
    public String message(Locale locale) {
        return Messages.in(locale).message(code, arguments.toArray());
    }

    /** Returns what would have passed instead, such as "would pass with at most 2 links". */
    public Optional<String> counterfactual(Locale locale) {
        return optionalMessage(locale, ".pass");
    }

    /** Returns the message for the author of the comment, if it is something they can fix. */
    public Optional<String> authorMessage(Locale locale) {
        return optionalMessage(locale, ".author");
    }

    private Optional<String> optionalMessage(Locale locale, String suffix) {
        var messages = Messages.in(locale);
        return messages.pattern(code + suffix).map(pattern -> messages.format(pattern, arguments.toArray()));
    }
}
