package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.util.Optional;

/** Finds replies to comments that readers cannot see there. */
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
        return parent.get().isApproved() ? samePlace(submission, parent.get()) : matched("parent.not-approved");
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
