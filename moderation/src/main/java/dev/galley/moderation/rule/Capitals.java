package dev.galley.moderation.rule;

import dev.galley.moderation.CharacterTrait;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;

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

    private static final int SMALL = 1;
    /** A power of two beyond the most small letters that a text can hold, so that one sum tells both. */
    private static final int CAPITAL = 2 * Moderator.LONGEST_TEXT;
    /** What each character counts as: a lookup, since no branch could foretell where capitals stand. */
    private static final int[] COUNTS = counts();

    private final double maxShare;
    private final int minLetters;

    private Capitals(OptionValues options) {
        maxShare = options.get(MAX_SHARE);
        minLetters = options.get(MIN_LETTERS);
    }

    /** The counts of characters beyond the Basic Multilingual Plane, some of which are mathematical capitals. */
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
        if (examination.holds(CharacterTrait.SURROGATE)) {
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
                Evidence.of("capitals", SubmissionField.BODY, share, maxShare).measured(share, maxShare));
    }
}
