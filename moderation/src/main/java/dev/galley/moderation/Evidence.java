package dev.galley.moderation;

import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding of a rule, with its place. Immutable.
 *
 * <p>The code is the key of its messages. Galley has messages in English and German for the codes of its own rules; a
 * rule of your own sets them where its type is built, and fills their placeholders with the arguments of the evidence:
 *
 * <pre>{@code
 * RuleType.named("no-shouting", "The comment has too many exclamation marks.")
 *         .message(Locale.ENGLISH, "shouting", "The comment has {0} exclamation marks")
 *         .authorMessage(Locale.ENGLISH, "shouting", "Please do not shout.");
 * Evidence.of("shouting", SubmissionField.BODY, 3);    // "The comment has 3 exclamation marks"
 * }</pre>
 *
 * <p>The evidence in a {@linkplain Decision#trace() trace} has these messages. Two pieces of evidence are equal
 * regardless of the messages that their rule set.
 */
public final class Evidence {
    /**
     * A number that was compared with a limit.
     *
     * @param value the number found
     * @param limit the limit set by the policy
     */
    public record Measure(double value, double limit) {}

    private final String code;
    private final List<Object> arguments;
    private final SubmissionField field;
    private final Optional<TextSpan> span;
    private final Optional<String> normalized;
    private final Optional<Measure> measure;
    private final RuleTexts texts;

    private Evidence(
            String code,
            List<Object> arguments,
            SubmissionField field,
            Optional<TextSpan> span,
            Optional<String> normalized,
            Optional<Measure> measure,
            RuleTexts texts) {
        this.code = Objects.requireNonNull(code, "code");
        this.arguments = List.copyOf(arguments);
        this.field = Objects.requireNonNull(field, "field");
        this.span = span;
        this.normalized = field.isConfidential() ? Optional.empty() : normalized;
        this.measure = measure;
        this.texts = texts;
    }

    /**
     * Creates evidence about a whole field.
     *
     * @param code an identifier in dotted words, such as {@code links.too-many}; the key of its messages
     * @param arguments the arguments of the messages: strings and numbers, nothing confidential
     */
    public static Evidence of(String code, SubmissionField field, Object... arguments) {
        return new Evidence(
                code, List.of(arguments), field, Optional.empty(), Optional.empty(), Optional.empty(), RuleTexts.NONE);
    }

    /** Returns this evidence with a range in the original text. */
    public Evidence withSpan(TextSpan span) {
        return new Evidence(code, arguments, field, Optional.of(span), normalized, measure, texts);
    }

    /** Returns this evidence with the text as the rule read it; it is left out if the field is confidential. */
    public Evidence withNormalized(String normalized) {
        return new Evidence(code, arguments, field, span, Optional.of(normalized), measure, texts);
    }

    /** Returns this evidence with a value and the limit it was compared with. */
    public Evidence withMeasure(double value, double limit) {
        return new Evidence(code, arguments, field, span, normalized, Optional.of(new Measure(value, limit)), texts);
    }

    /** Returns this evidence with the messages of its rule. */
    Evidence withTexts(RuleTexts texts) {
        return new Evidence(code, arguments, field, span, normalized, measure, texts);
    }

    /** Returns an identifier in dotted words, such as {@code links.too-many}; the key of its messages. */
    public String code() {
        return code;
    }

    /** Returns the arguments of the messages: strings and numbers, nothing confidential. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Returns the field of the submission that it concerns. */
    public SubmissionField field() {
        return field;
    }

    /** Returns the range in the field's original text, including markup; empty if it concerns the whole field. */
    public Optional<TextSpan> span() {
        return span;
    }

    /** Returns the text as the rule read it, if different from the original. */
    public Optional<String> normalized() {
        return normalized;
    }

    /** Returns the number that was compared with a limit. */
    public Optional<Measure> measure() {
        return measure;
    }

    /** Returns the message for moderators, in English. */
    public String message() {
        return message(Locale.ROOT);
    }

    /** Returns the message for moderators; in English if the language is not available, and the code if there is none. */
    public String message(Locale locale) {
        return text("", locale).orElse(code);
    }

    /** Returns what would have passed instead, such as "would pass with at most 2 links". */
    public Optional<String> counterfactual(Locale locale) {
        return text(RuleTexts.COUNTERFACTUAL, locale);
    }

    /** Returns the message for the author of the comment, if it is something they can fix. */
    public Optional<String> authorMessage(Locale locale) {
        return text(RuleTexts.AUTHOR, locale);
    }

    private Optional<String> text(String suffix, Locale locale) {
        Object[] values = arguments.toArray();
        return texts.text(code + suffix, locale, values)
                .or(() -> Messages.in(locale)
                        .pattern(code + suffix)
                        .map(pattern -> Messages.in(locale).format(pattern, values)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Evidence that
                        && code.equals(that.code)
                        && arguments.equals(that.arguments)
                        && field == that.field
                        && span.equals(that.span)
                        && normalized.equals(that.normalized)
                        && measure.equals(that.measure));
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, arguments, field, span, normalized, measure);
    }

    /** Returns code, arguments and place, for debugging. */
    @Override
    public String toString() {
        return "Evidence[code=" + code + ", arguments=" + arguments + ", field=" + field + ", span=" + span
                + ", normalized=" + normalized + ", measure=" + measure + "]";
    }
}
