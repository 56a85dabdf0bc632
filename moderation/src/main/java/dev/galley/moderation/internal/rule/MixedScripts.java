package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds words with letters of several scripts, which are used to evade term lists: "sрam" with a Cyrillic р. */
public final class MixedScripts implements ModerationRule {
    /** The maximum number of such words. */
    public static final Option<Integer> MAX = Option.integer(
                    "max", 0, 0, 1_000_000, "The maximum number of words with mixed scripts.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "mixed-scripts",
                    "A word combines letters of scripts that are not normally combined"
                            + " (Unicode Technical Standard #39, moderately restrictive).")
            .option(MAX)
            .factory(MixedScripts::new);

    private final int max;

    private MixedScripts(OptionValues options) {
        max = options.get(MAX);
    }

    @Override
    public Result examine(Examination examination) {
        if (!CharacterTrait.OTHER_SCRIPT.isIn(examination)) {
            return Result.passed();
        }
        String words = examination.text().words();
        WordScripts word = new WordScripts(words);
        List<TextSpan> mixed = List.of();
        int count = 0;
        while (word.next()) {
            if (word.isMixed()) {
                mixed = mixed.isEmpty() ? new ArrayList<>() : mixed;
                if (count++ < Limits.MAX_EVIDENCE) {
                    mixed.add(word.span());
                }
            }
        }
        if (count <= max) {
            return Result.passed();
        }
        List<Evidence> found = new ArrayList<>(mixed.size());
        for (TextSpan span : mixed) {
            String quoted = examination.submission().quote(span.of(words));
            found.add(Evidence.of("mixed-scripts", SubmissionField.BODY, quoted, max)
                    .withSpan(examination.original(span))
                    .withMeasure(count, max));
        }
        return Result.matched(found);
    }
}
