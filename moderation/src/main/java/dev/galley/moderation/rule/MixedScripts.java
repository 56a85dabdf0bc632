package dev.galley.moderation.rule;

import dev.galley.moderation.CharacterTrait;
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

/** Finds words made of letters of several scripts, as lists of terms are got around: "sрam" with a Cyrillic р. */
public final class MixedScripts implements ModerationRule {
    /** How many such words are allowed. */
    public static final Option<Integer> MAX = Option.integer(
                    "max", 0, 0, 1_000_000, "How many words of mixed script are still allowed.")
            .laxerUpwards();

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named(
                    "mixed-scripts",
                    "A word is made of letters of several scripts that are not written together"
                            + " (Unicode Technical Standard #39, moderately restrictive).")
            .option(MAX)
            .madeBy(MixedScripts::new);

    private final int max;

    private MixedScripts(OptionValues options) {
        max = options.get(MAX);
    }

    @Override
    public Result examine(Examination examination) {
        if (!examination.holds(CharacterTrait.OTHER_SCRIPT)) {
            return Result.passed();
        }
        String words = examination.text().words();
        WordScripts word = new WordScripts(words);
        List<TextSpan> mixed = List.of();
        int count = 0;
        while (word.next()) {
            if (word.isMixed()) {
                mixed = mixed.isEmpty() ? new ArrayList<>() : mixed;
                if (count++ < Limits.MOST_EVIDENCE) {
                    mixed.add(word.span());
                }
            }
        }
        if (count <= max) {
            return Result.passed();
        }
        List<Evidence> found = new ArrayList<>(mixed.size());
        for (TextSpan span : mixed) {
            String quoted = examination.quote(span.of(words));
            found.add(Evidence.of("mixed-scripts", SubmissionField.BODY, quoted, max)
                    .at(examination.original(span))
                    .measured(count, max));
        }
        return Result.matched(found);
    }
}
