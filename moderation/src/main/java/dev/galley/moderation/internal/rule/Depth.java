package dev.galley.moderation.internal.rule;

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

/** Finds replies nested too deep to be displayed. The depth is taken from the submission, or else from the history. */
public final class Depth implements ModerationRule {
    /** The maximum depth of replies; 1 allows only comments on the article itself. */
    public static final Option<Integer> MAX = Option.integer(
                    "max",
                    5,
                    1,
                    1_000,
                    "The maximum nesting depth of replies; 1 allows only comments on the article itself.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "depth", "The comment replies to one at the maximum nesting depth.")
            .option(MAX)
            .defaultAction(Action.REJECT)
            .factory(Depth::new);

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

    /**
     * Counts the depth in the history, up to one more than is allowed; empty if the history does not contain the
     * thread.
     */
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
                Evidence.of(code, SubmissionField.DISCUSSION, depth, max).withMeasure(depth, max));
    }
}
