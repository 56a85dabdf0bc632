package dev.galley.moderation.internal.rule;

import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Finds comments on a closed discussion. */
public final class DiscussionClosed implements ModerationRule {
    /** How long after publication an article accepts comments; zero for no limit. */
    public static final Option<Duration> CLOSES_AFTER = Option.duration(
            "closesAfter", Duration.ZERO, "How long after publication an article accepts comments; PT0S for no limit.");

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "discussion-closed", "The discussion is closed, or the article was published too long ago.")
            .option(CLOSES_AFTER)
            .defaultAction(Action.REJECT)
            .factory(DiscussionClosed::new);

    private static final double SECONDS_OF_A_DAY = 86_400;

    private final Duration closesAfter;

    private DiscussionClosed(OptionValues options) {
        closesAfter = options.get(CLOSES_AFTER);
    }

    @Override
    public Result examine(Examination examination) {
        Submission submission = examination.submission();
        Optional<Boolean> open = submission.discussion().flatMap(Discussion::open);
        if (open.isPresent() && !open.get()) {
            return Result.matched(Evidence.of("discussion.closed", SubmissionField.DISCUSSION));
        }
        Optional<OffsetDateTime> published = submission.article().flatMap(Article::published);
        if (closesAfter.isZero() ? open.isEmpty() : published.isEmpty()) {
            return Result.notApplicable(Evidence.of("discussion.unknown", SubmissionField.DISCUSSION));
        }
        return closesAfter.isZero()
                ? Result.passed()
                : byAge(Duration.between(published.orElseThrow().toInstant(), examination.now()));
    }

    private Result byAge(Duration age) {
        return age.compareTo(closesAfter) > 0
                ? Result.matched(
                        Evidence.of("discussion.too-old", SubmissionField.DISCUSSION, days(age), days(closesAfter))
                                .withMeasure(days(age), days(closesAfter)))
                : Result.passed();
    }

    private static double days(Duration span) {
        return span.toSeconds() / SECONDS_OF_A_DAY;
    }
}
