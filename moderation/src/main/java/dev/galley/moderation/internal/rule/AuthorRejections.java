package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.AuthorRecord;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Duration;
import java.util.List;

/** Finds authors most of whose comments were rejected by people. */
public final class AuthorRejections implements ModerationRule {
    /** The maximum proportion of the author's comments that people rejected. */
    public static final Option<Double> MAX_RATE = Option.decimal(
                    "maxRate",
                    0.5,
                    0,
                    1,
                    "The maximum proportion of the author's comments that people rejected, from 0 to 1.")
            .higherIsLaxer();

    /** The minimum number of decided comments needed to judge the author. */
    public static final Option<Integer> MIN_DECISIONS = Option.integer(
                    "minDecisions",
                    3,
                    1,
                    1_000,
                    "The minimum number of the author's comments that people must have reviewed for the rule to apply.")
            .higherIsLaxer();

    /** How far back to look. */
    public static final Option<Duration> WITHIN = Option.duration(
            "within",
            Duration.ZERO,
            "How far back the author's comments count, of which the newest 1,000 are read; PT0S for all decisions ever made.");

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "author-rejections", "People have rejected too many of the author's earlier comments.")
            .option(MAX_RATE)
            .option(MIN_DECISIONS)
            .option(WITHIN)
            .factory(AuthorRejections::new);

    private static final int MAX_COMMENTS = 1_000;

    private final double maxRate;
    private final int minDecisions;
    private final Duration within;

    private AuthorRejections(OptionValues options) {
        maxRate = options.get(MAX_RATE);
        minDecisions = options.get(MIN_DECISIONS);
        within = options.get(WITHIN);
    }

    @Override
    public Result examine(Examination examination) {
        if (examination.history().isEmpty()) {
            return Result.notApplicable(Evidence.of("history.none", SubmissionField.HISTORY));
        }
        if (examination.keys().author().isEmpty()) {
            return Result.notApplicable(Evidence.of("history.no-key", SubmissionField.HISTORY));
        }
        AuthorRecord record = within.isZero()
                ? examination.authorRecord()
                : recent(examination.history().get(), examination);
        return record.decided() >= minDecisions && record.rejectionRate() > maxRate
                ? Result.matched(Evidence.of(
                                "rejections.too-many",
                                SubmissionField.HISTORY,
                                record.rejected(),
                                record.decided(),
                                maxRate)
                        .withMeasure(record.rejectionRate(), maxRate))
                : Result.passed();
    }

    /** Returns the decisions of people about the author's comments within the time. */
    private AuthorRecord recent(CommentHistory history, Examination examination) {
        List<PastComment> comments =
                history.byAuthor(examination.keys().author(), examination.ago(within), MAX_COMMENTS);
        AuthorRecord record = AuthorRecord.UNKNOWN;
        for (int i = 0; i < comments.size(); i++) {
            record = record.plus(comments.get(i).person().map(AuthorRecord::of).orElse(AuthorRecord.UNKNOWN));
        }
        return record;
    }
}
