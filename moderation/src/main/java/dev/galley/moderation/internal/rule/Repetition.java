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

/** Finds repetitive comments: a repeated character, word or line, or few different words. */
public final class Repetition implements ModerationRule {
    /** The maximum number of times one character may occur in a row. */
    public static final Option<Integer> MAX_CHARACTERS = Option.integer(
                    "maxCharacters",
                    12,
                    1,
                    1_000_000,
                    "The maximum repetitions of a character in a row; white space and drawn lines (---, ===, ...) do not count.")
            .higherIsLaxer();

    /** The maximum number of times one word may occur in a row. */
    public static final Option<Integer> MAX_WORDS = Option.integer(
                    "maxWords", 5, 1, 1_000_000, "The maximum repetitions of a word in a row.")
            .higherIsLaxer();

    /** The maximum number of times one line may occur. */
    public static final Option<Integer> MAX_LINES = Option.integer(
                    "maxLines",
                    3,
                    1,
                    1_000_000,
                    "The maximum number of times a line of eight or more characters may occur.")
            .higherIsLaxer();

    /** The minimum proportion of different words. */
    public static final Option<Double> MIN_VARIETY = Option.decimal(
                    "minVariety",
                    0.2,
                    0,
                    1,
                    "The minimum proportion of different words, from 0 to 1, among the first 200; for comments of 30 words or more.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "repetition",
                    "The comment repeats a character, word or line too often, or has too few different words.")
            .option(MAX_CHARACTERS)
            .option(MAX_WORDS)
            .option(MAX_LINES)
            .option(MIN_VARIETY)
            .factory(Repetition::new);

    private static final int MIN_WORDS = 30;

    private final int maxCharacters;
    private final int maxWords;
    private final int maxLines;
    private final double minVariety;

    private Repetition(OptionValues options) {
        maxCharacters = options.get(MAX_CHARACTERS);
        maxWords = options.get(MAX_WORDS);
        maxLines = options.get(MAX_LINES);
        minVariety = options.get(MIN_VARIETY);
    }

    @Override
    public Result examine(Examination examination) {
        String words = examination.text().words();
        char[] units = words.toCharArray();
        List<Evidence> found = new ArrayList<>(0);
        RepeatedCharacters characters = RepeatedCharacters.in(units, maxCharacters);
        if (characters.longest() > maxCharacters) {
            found.add(repeated(
                    "repetition.characters", characters.longest(), maxCharacters, characters.span(), examination));
        }
        RepeatedWords census = RepeatedWords.in(units, minVariety);
        if (census.longestRun() > maxWords) {
            found.add(repeated("repetition.words", census.longestRun(), maxWords, census.run(), examination));
        }
        if (census.counted() >= MIN_WORDS && census.variety() < minVariety) {
            found.add(Evidence.of("repetition.variety", SubmissionField.BODY, census.variety(), minVariety)
                    .withMeasure(census.variety(), minVariety));
        }
        RepeatedLines lines = RepeatedLines.in(words);
        if (lines.most() > maxLines) {
            found.add(repeated("repetition.lines", lines.most(), maxLines, lines.span(), examination));
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    private static Evidence repeated(String code, int value, int limit, TextSpan span, Examination examination) {
        String quoted =
                examination.submission().quote(span.of(examination.text().words()));
        return Evidence.of(code, SubmissionField.BODY, quoted, value, limit)
                .withSpan(examination.original(span))
                .withMeasure(value, limit);
    }
}
