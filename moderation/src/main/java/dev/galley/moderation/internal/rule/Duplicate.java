package dev.galley.moderation.internal.rule;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.TextKey;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds repeated comments: the same text by the same author in the same place. */
public final class Duplicate implements ModerationRule {
    /** How far back to search. */
    public static final Option<Duration> WITHIN = Option.duration(
                    "within", Duration.ofDays(30), "How far back to search the history.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "duplicate",
                    "The same author has posted the same text in the same place before, ignoring case and white space.")
            .option(WITHIN)
            .defaultAction(Action.REJECT)
            .factory(Duplicate::new);

    private static final int MAX_COMPARED = 200;

    private final Duration within;

    private Duplicate(OptionValues options) {
        within = options.get(WITHIN);
    }

    @Override
    public Result examine(Examination examination) {
        Optional<CommentHistory> history = examination.history();
        if (history.isEmpty()) {
            return Result.notApplicable(Evidence.of("history.none", SubmissionField.HISTORY));
        }
        Comment comment = examination.submission().comment();
        String key = TextKey.of(examination.body().plain());
        List<PastComment> same = history.get().sameText(key, examination.ago(within), MAX_COMPARED);
        for (PastComment past : same) {
            if (isSamePlace(past, examination.submission()) && isSameAuthor(past, comment, examination)) {
                return Result.matched(Evidence.of("duplicate", SubmissionField.BODY, past.id()));
            }
        }
        return Result.passed();
    }

    private static boolean isSamePlace(PastComment past, Submission submission) {
        return past.articleId().equals(submission.articleId())
                && past.parentId().equals(submission.comment().parentId());
    }

    private static boolean isSameAuthor(PastComment past, Comment comment, Examination examination) {
        if (past.authorKey().filter(examination.keys().author()::contains).isPresent()) {
            return true;
        }
        Optional<String> name = comment.author().flatMap(Commenter::name);
        return name.isPresent() && name.equals(past.authorName());
    }
}
