package dev.galley.moderation.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.SubmissionField;
import java.util.Optional;

/** Finds answers that are nested too deep to be shown. */
public final class Depth implements ModerationRule {
    /** How deep answers may be nested; 1 for comments on the article alone. */
    public static final Option<Integer> MAX =
            Option.integer("max", 5, 1, 1_000, "How deep answers may be nested; 1 for comments on the article alone.");

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
        Optional<Integer> depth = examination.submission().depth();
        if (depth.isEmpty()) {
            return Result.notApplicable(Evidence.of("depth.unknown", SubmissionField.DISCUSSION));
        }
        return depth.get() > max
                ? Result.matched(Evidence.of("depth.too-deep", SubmissionField.DISCUSSION, depth.get(), max)
                        .measured(depth.get(), max))
                : Result.passed();
    }
}
