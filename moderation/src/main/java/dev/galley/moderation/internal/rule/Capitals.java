package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;

/** Finds comments in capitals, compared with all letters: acronyms in a Chinese comment are not shouting. */
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

    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;
    private static final int SMALL = 1;
    private static final int CAPITAL = 2;
    private static final int OTHER = 3;
    /** What a character adds to the sum of small letters, capitals and other letters, by class. */
    private static final long[] ADDED = {0, 1, 1L << BITS, 1L << (2 * BITS)};
    /** The class of each character; a table, because branches on case would be unpredictable. */
    private static final byte[] CLASSES = classes();

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
                counts += ADDED[classOf(words.codePointAt(i))];
            }
        }
        return counts;
    }

    private static byte classOf(int codePoint) {
        if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.GEORGIAN
                && !Character.isUpperCase(codePoint)) {
            return OTHER; // Its capitals begin no sentences, names or acronyms
        }
        return (byte)
                (Character.isUpperCase(codePoint)
                        ? CAPITAL
                        : Character.isLowerCase(codePoint) ? SMALL : Character.isLetter(codePoint) ? OTHER : 0);
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = classOf(c);
        }
        return classes;
    }

    /** Returns the sum for a text, without its surrogate pairs. */
    private static long count(String words, int from, int to) {
        long counts = 0;
        for (int i = from; i < to; i++) {
            counts += ADDED[CLASSES[words.charAt(i)]];
        }
        return counts;
    }

    private static int capitals(long counts) {
        return (int) (counts >> BITS) & MASK;
    }

    /**
     * Returns the number of letters. A letter without case counts twice, because such scripts write a word with about half
     * as many letters.
     */
    private static int letters(long counts) {
        return ((int) counts & MASK) + capitals(counts) + 2 * ((int) (counts >> (2 * BITS)) & MASK);
    }

    /**
     * Returns what words with digits, underscores or slashes add to the sum, which are code, numbers and addresses, and
     * laughter, which is loud but no text.
     */
    private static long ofNoWords(String words) {
        long counts = 0;
        int start = 0;
        boolean isCode = false;
        for (int i = 0; i <= words.length(); i++) {
            char unit = i < words.length() ? words.charAt(i) : ' ';
            if (Character.isWhitespace(unit)) {
                counts += isCode || laughs(words, start, i) ? count(words, start, i) : 0;
                start = i + 1;
                isCode = false;
            } else {
                isCode |= unit == '_' || unit == '/' || (unit >= '0' && unit <= '9');
            }
        }
        return counts;
    }

    private static boolean laughs(String words, int from, int to) {
        int end = to;
        while (end > from && !Character.isLetter(words.charAt(end - 1))) {
            end--;
        }
        return Laughter.isLong(words, from, end);
    }

    @Override
    public Result examine(Examination examination) {
        String words = examination.text().words();
        long counts = count(words, 0, words.length());
        if (CharacterTrait.SURROGATE.isIn(examination)) {
            counts += ofPairs(words);
        }
        if (!isShouting(counts)) {
            return Result.passed();
        }
        counts -= ofNoWords(words);
        if (!isShouting(counts)) {
            return Result.passed();
        }
        int capitals = capitals(counts);
        int letters = letters(counts);
        double share = (double) capitals / letters;
        return Result.matched(
                Evidence.of("capitals", SubmissionField.BODY, share, maxShare).withMeasure(share, maxShare));
    }

    private boolean isShouting(long counts) {
        int letters = letters(counts);
        return letters >= minLetters && capitals(counts) > maxShare * letters;
    }
}
