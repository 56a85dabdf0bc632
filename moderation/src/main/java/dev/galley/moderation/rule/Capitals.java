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

    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    /** Half of a surrogate pair: the pair needs a look of its own. */
    private static final byte HALF = 4;
    /** What each character counts as: a lookup, since no branch could foretell where capitals stand. */
    private static final byte[] KINDS = kinds();

    private final double maxShare;
    private final int minLetters;

    private Capitals(OptionValues options) {
        maxShare = options.get(MAX_SHARE);
        minLetters = options.get(MIN_LETTERS);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = Character.isSurrogate((char) c) ? HALF : kind(c);
        }
        return kinds;
    }

    private static byte kindOfPair(int codePoint) {
        return Character.isSupplementaryCodePoint(codePoint) ? kind(codePoint) : 0;
    }

    private static byte kind(int codePoint) {
        return Character.isUpperCase(codePoint) ? CAPITAL : Character.isLowerCase(codePoint) ? SMALL : 0;
    }

    @Override
    public Result examine(Examination examination) {
        String words = examination.text().words();
        int capitals = 0;
        int small = 0;
        int seen = 0;
        for (int i = 0; i < words.length(); i++) {
            int kind = KINDS[words.charAt(i)];
            small += kind & SMALL;
            capitals += (kind & CAPITAL) >>> 1;
            seen |= kind;
        }
        if ((seen & HALF) != 0) {
            for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
                int kind = kindOfPair(words.codePointAt(i));
                small += kind & SMALL;
                capitals += (kind & CAPITAL) >>> 1;
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
