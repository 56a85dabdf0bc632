package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;

/** Finds comments in capitals. Only letters that have case are counted; Chinese and Arabic have no capitals. */
public final class Capitals implements ModerationRule {
    /** The maximum proportion of capitals. */
    public static final Option<Double> MAX_SHARE = Option.decimal(
                    "maxShare", 0.7, 0, 1, "The maximum proportion of capitals among the letters, from 0 to 1.")
            .higherIsLaxer();

    /** The minimum number of letters for the rule to apply. */
    public static final Option<Integer> MIN_LETTERS = Option.integer(
                    "minLetters",
                    20,
                    1,
                    1_000_000,
                    "The minimum number of letters for the rule to apply, so that \"OK\" does not count.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named("capitals", "The comment is written in capitals.")
            .option(MAX_SHARE)
            .option(MIN_LETTERS)
            .factory(Capitals::new);

    private static final int SMALL = 1;
    /** A power of two above the maximum number of small letters in a text, so that one sum holds both counts. */
    private static final int CAPITAL = 2 * Moderator.MAX_TEXT_LENGTH;
    /** The contribution of each character to the sum; a table, because branches on case would be unpredictable. */
    private static final int[] COUNTS = counts();

    private final double maxShare;
    private final int minLetters;

    private Capitals(OptionValues options) {
        maxShare = options.get(MAX_SHARE);
        minLetters = options.get(MIN_LETTERS);
    }

    /** Counts the characters outside the Basic Multilingual Plane, some of which are mathematical capitals. */
    private static long ofPairs(String words) {
        long counts = 0;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isHighSurrogate(words.charAt(i))) {
                counts += count(words.codePointAt(i));
            }
        }
        return counts;
    }

    private static int count(int codePoint) {
        return Character.isUpperCase(codePoint) ? CAPITAL : Character.isLowerCase(codePoint) ? SMALL : 0;
    }

    private static int[] counts() {
        int[] counts = new int[Character.MAX_VALUE + 1];
        for (int c = 0; c < counts.length; c++) {
            counts[c] = count(c);
        }
        return counts;
    }

    @Override
    public Result examine(Examination examination) {
        String words = examination.text().words();
        long counts = 0;
        for (int i = 0; i < words.length(); i++) {
            counts += COUNTS[words.charAt(i)];
        }
        if (CharacterTrait.SURROGATE.isIn(examination)) {
            counts += ofPairs(words);
        }
        int small = (int) counts & (CAPITAL - 1);
        int capitals = (int) (counts / CAPITAL);
        int letters = capitals + small;
        if (letters < minLetters || capitals <= maxShare * letters) {
            return Result.passed();
        }
        double share = (double) capitals / letters;
        return Result.matched(
                Evidence.of("capitals", SubmissionField.BODY, share, maxShare).withMeasure(share, maxShare));
    }
}
