package dev.galley.moderation;

import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a rule found, and where.
 *
 * @param code what it is, in dotted words that read by themselves, such as {@code links.too-many}; the key of its texts
 * @param arguments what is filled into the texts: strings and numbers, nothing confidential
 * @param field the part of the submission it is about
 * @param span where in that part's original text, markup included; empty where it is about the part as a whole
 * @param normalized what the rule saw there, where that differs from the original
 * @param measure the number that was compared with a limit
 */
public record Evidence(
        String code,
        List<Object> arguments,
        SubmissionField field,
        Optional<TextSpan> span,
        Optional<String> normalized,
        Optional<Measure> measure) {
    public Evidence {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(measure, "measure");
        normalized = field.isConfidential() ? Optional.empty() : Objects.requireNonNull(normalized, "normalized");
    }

    /**
     * Evidence about a part of the submission as a whole.
     *
     * @param arguments what is filled into the texts; nothing confidential
     */
    public static Evidence of(String code, SubmissionField field, Object... arguments) {
        return new Evidence(code, List.of(arguments), field, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same evidence at a place in the original text. */
    public Evidence at(TextSpan span) {
        return new Evidence(code, arguments, field, Optional.of(span), normalized, measure);
    }

    /** The same evidence with what the rule saw. */
    public Evidence normalized(String normalized) {
        return new Evidence(code, arguments, field, span, Optional.of(normalized), measure);
    }

    /** The same evidence with a value and the limit it was compared with. */
    public Evidence measured(double value, double limit) {
        return new Evidence(code, arguments, field, span, normalized, Optional.of(new Measure(value, limit)));
    }

    /** What was found, in a sentence in English for moderators. */
    public String message() {
        return message(Locale.ROOT);
    }

    /** What was found, in a sentence for moderators; in English where there is no other. */
    public String message(Locale locale) {
        return Messages.in(locale).message(code, arguments.toArray());
    }

    /** What would have passed instead, such as "would pass with at most 2 links". */
    public Optional<String> counterfactual(Locale locale) {
        return said(locale, ".pass");
    }

    /** What the author of the comment may be told, where it is something that they can mend. */
    public Optional<String> authorMessage(Locale locale) {
        return said(locale, ".author");
    }

    private Optional<String> said(Locale locale, String suffix) {
        var messages = Messages.in(locale);
        return messages.pattern(code + suffix).map(pattern -> messages.format(pattern, arguments.toArray()));
    }
}
