package dev.galley.moderation.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.AuthorStanding;
import dev.galley.moderation.submission.SubmissionField;

/** Finds authors whose comments people keep rejecting. */
public final class AuthorRejections implements ModerationRule {
    /** What part of the author's comments people may have rejected. */
    public static final Option<Double> MAX_RATE = Option.decimal(
                    "maxRate", 0.5, 0, 1, "What part of the author's comments people may have rejected, from 0 to 1.")
            .laxerUpwards();

    /** On how many comments of the author people must have decided, for the part to say anything. */
    public static final Option<Integer> MIN_DECISIONS = Option.integer(
                    "minDecisions",
                    3,
                    1,
                    1_000,
                    "On how many comments of the author people must have decided, for the part to say anything.")
            .laxerUpwards();

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named(
                    "author-rejections", "People have rejected too many of the author's comments before.")
            .option(MAX_RATE)
            .option(MIN_DECISIONS)
            .madeBy(AuthorRejections::new);

    private final double maxRate;
    private final int minDecisions;

    private AuthorRejections(OptionValues options) {
        maxRate = options.get(MAX_RATE);
        minDecisions = options.get(MIN_DECISIONS);
    }

    @Override
    public Result examine(Examination examination) {
        if (examination.history().isEmpty()) {
            return Result.notApplicable(Evidence.of("history.none", SubmissionField.HISTORY));
        }
        if (examination.keys().author().isEmpty()) {
            return Result.notApplicable(Evidence.of("history.no-key", SubmissionField.HISTORY));
        }
        AuthorStanding record = examination.record();
        return record.decided() >= minDecisions && record.rejectionRate() > maxRate
                ? Result.matched(Evidence.of(
                                "rejections.too-many",
                                SubmissionField.HISTORY,
                                record.rejected(),
                                record.decided(),
                                maxRate)
                        .measured(record.rejectionRate(), maxRate))
                : Result.passed();
    }
}
