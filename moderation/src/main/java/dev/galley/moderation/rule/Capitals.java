package dev.galley.moderation.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.SubmissionField;

/** Finds comments that shout. Only letters that have a case count: Chinese or Arabic has no capitals. */
public final class Capitals implements ModerationRule {
    /** The share of capitals that is allowed. */
    public static final Option<Double> MAX_SHARE = Option.decimal(
                    "maxShare",
                    0.7,
                    0,
                    1,
                    "The share of capitals among the letters that is still allowed, from 0 to 1.")
            .laxerUpwards();

    /** From how many letters on it counts. */
    public static final Option<Integer> MIN_LETTERS = Option.integer(
                    "minLetters",
                    20,
                    1,
                    1_000_000,
                    "How many letters a comment must have to be looked at: \"OK\" is no shout.")
            .laxerUpwards();

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named("capitals", "The comment is written in capitals.")
            .option(MAX_SHARE)
            .option(MIN_LETTERS)
            .madeBy(Capitals::new);

    private final double maxShare;
    private final int minLetters;

    private Capitals(OptionValues options) {
        maxShare = options.get(MAX_SHARE);
        minLetters = options.get(MIN_LETTERS);
    }

    @Override
    public Result examine(Examination examination) {
        char[] words = examination.text().words().toCharArray();
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < words.length; i++) {
            char unit = words[i];
            if (unit < 0x80) {
                small += unit >= 'a' && unit <= 'z' ? 1 : 0;
                capitals += unit >= 'A' && unit <= 'Z' ? 1 : 0;
            } else {
                int codePoint = Character.codePointAt(words, i);
                i += Character.charCount(codePoint) - 1;
                if (Character.isUpperCase(codePoint)) {
                    capitals++;
                } else if (Character.isLowerCase(codePoint)) {
                    small++;
                }
            }
        }
        int letters = capitals + small;
        if (letters < minLetters || capitals <= maxShare * letters) {
            return Result.passed();
        }
        double share = (double) capitals / letters;
        return Result.matched(
                Evidence.of("capitals", SubmissionField.BODY, share, maxShare).measured(share, maxShare));
    }
}
