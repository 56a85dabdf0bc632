package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;

/** Finds comments without any visible text. */
public final class Blank implements ModerationRule {
    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "blank", "The comment is empty, or contains only white space or invisible characters.")
            .defaultAction(Action.REJECT)
            .defaultExemption(Exemption.NOBODY)
            .factory(Blank::new);

    private Blank(OptionValues options) {}

    @Override
    public Result examine(Examination examination) {
        String words = examination.text().words();
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            if (!isInvisible(words.codePointAt(i))) {
                return Result.passed();
            }
        }
        return Result.matched(Evidence.of("blank", SubmissionField.BODY));
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
