package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Duration;
import java.util.Optional;

/** Finds comments submitted faster than a person can write. */
public final class TooFast implements ModerationRule {
    /** The minimum time between displaying and submitting the form. */
    public static final Option<Duration> MIN = Option.duration(
                    "min",
                    Duration.ofSeconds(3),
                    "The minimum time between displaying and submitting the comment form.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "too-fast", "The form was submitted faster than a person can write.")
            .option(MIN)
            .factory(TooFast::new);

    private final Duration min;

    private TooFast(OptionValues options) {
        min = options.get(MIN);
    }

    @Override
    public Result examine(Examination examination) {
        Optional<Duration> taken = examination.submission().timeToSubmit();
        if (taken.isEmpty()) {
            return Result.notApplicable(Evidence.of("too-fast.unknown", SubmissionField.FORM));
        }
        double seconds = seconds(taken.get());
        return taken.get().compareTo(min) < 0
                ? Result.matched(Evidence.of("too-fast", SubmissionField.FORM, seconds, seconds(min))
                        .withMeasure(seconds, seconds(min)))
                : Result.passed();
    }

    private static double seconds(Duration span) {
        return span.toMillis() / 1e3;
    }
}
