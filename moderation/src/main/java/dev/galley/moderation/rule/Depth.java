package dev.galley.moderation.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.submission.SubmissionField;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds answers that are nested too deep to be shown; how deep, the submission says, else the history. */
public final class Depth implements ModerationRule {
    /** How deep answers may be nested; 1 for comments on the article alone. */
    public static final Option<Integer> MAX = Option.integer(
                    "max", 5, 1, 1_000, "How deep answers may be nested; 1 for comments on the article alone.")
            .laxerUpwards();

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named(
                    "depth", "The comment answers one that is nested too deep already.")
            .option(MAX)
            .usually(Action.REJECT)
            .madeBy(Depth::new);

    private final int max;

    private Depth(OptionValues options) {
        max = options.get(MAX);
    }

    @Override
    public Result examine(Examination examination) {
        Optional<Integer> given = examination.submission().depth();
        if (given.isPresent()) {
            return given.get() > max ? tooDeep("depth.too-deep", given.get()) : Result.passed();
        }
        OptionalInt counted = counted(examination);
        if (counted.isEmpty()) {
            return Result.notApplicable(Evidence.of("depth.unknown", SubmissionField.DISCUSSION));
        }
        return counted.getAsInt() > max ? tooDeep("depth.deeper", counted.getAsInt()) : Result.passed();
    }

    /** The depth as the history tells it, counted up to one more than is allowed; empty where it does not tell. */
    private OptionalInt counted(Examination examination) {
        Optional<String> parent = examination.submission().comment().parentId();
        int depth = 1;
        while (parent.isPresent() && depth <= max) {
            Optional<PastComment> comment = parent(examination, parent.get());
            if (comment.isEmpty()) {
                return OptionalInt.empty();
            }
            depth++;
            parent = comment.get().parentId();
        }
        return OptionalInt.of(depth);
    }

    private static Optional<PastComment> parent(Examination examination, String id) {
        return examination.history().flatMap(history -> history.comment(id));
    }

    private Result tooDeep(String code, int depth) {
        return Result.matched(
                Evidence.of(code, SubmissionField.DISCUSSION, depth, max).measured(depth, max));
    }
}
