package dev.galley.moderation.internal.rule;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import java.util.Optional;

/**
 * Finds replies to comments that readers cannot see there. A reply to a comment of the same author that waits for review is
 * held at most, and the author message does not mention that comment, since it may be held silently.
 */
public final class ParentNotApproved implements ModerationRule {
    /** Whether a reply to a comment missing from the history counts. */
    public static final Option<Boolean> UNKNOWN = Option.flag(
                    "unknown",
                    true,
                    "Whether a reply to a comment missing from the history counts. Not suitable for a history that is pruned.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "parent-not-approved",
                    "The comment replies to one that does not exist, is not approved, or belongs to another article.")
            .option(UNKNOWN)
            .factory(ParentNotApproved::new);

    private final boolean unknown;

    private ParentNotApproved(OptionValues options) {
        unknown = options.get(UNKNOWN);
    }

    @Override
    public Result examine(Examination examination) {
        Submission submission = examination.submission();
        Optional<String> parentId = submission.comment().parentId();
        if (parentId.isEmpty()) {
            return Result.passed();
        }
        if (examination.history().isEmpty()) {
            return Result.notApplicable(Evidence.of("history.none", SubmissionField.HISTORY));
        }
        Optional<PastComment> parent = examination.history().get().comment(parentId.get());
        if (parent.isEmpty()) {
            Evidence evidence = Evidence.of("parent.unknown", SubmissionField.DISCUSSION);
            return unknown ? Result.matched(evidence) : Result.notApplicable(evidence);
        }
        if (parent.get().isApproved()) {
            return samePlace(submission, parent.get());
        }
        return isWaiting(parent.get()) && isBySameAuthor(parent.get(), examination.keys())
                ? matched("parent.own-waits").withMaxAction(Action.HOLD)
                : matched("parent.not-approved");
    }

    private static boolean isWaiting(PastComment comment) {
        return comment.person()
                .map(status -> status == CommentStatus.PENDING)
                .orElse(comment.verdict() == Verdict.HOLD);
    }

    /** Checks whether the author is the same; for authors without a key, whether the IP address is. */
    private static boolean isBySameAuthor(PastComment comment, SubmissionKeys keys) {
        return comment.authorKey().isPresent()
                ? comment.authorKey().filter(keys.author()::contains).isPresent()
                : comment.ipKey().filter(keys.ip()::contains).isPresent();
    }

    private static Result samePlace(Submission submission, PastComment parent) {
        boolean elsewhere = submission.articleId().isPresent()
                && parent.articleId().isPresent()
                && !submission.articleId().equals(parent.articleId());
        return elsewhere ? matched("parent.elsewhere") : Result.passed();
    }

    private static Result matched(String code) {
        return Result.matched(Evidence.of(code, SubmissionField.DISCUSSION));
    }
}
