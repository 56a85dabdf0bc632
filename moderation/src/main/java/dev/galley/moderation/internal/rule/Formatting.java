package dev.galley.moderation.internal.rule;

import dev.galley.body.HiddenMarkup;
import dev.galley.body.HiddenMarkup.Reason;
import dev.galley.model.Text;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds formatting that deceives or disturbs readers. */
public final class Formatting implements ModerationRule {
    /** The kinds of formatting to find. */
    public static final Option<List<FormattingTrick>> TRICKS = Option.choices(
                    "tricks",
                    FormattingTrick.class,
                    List.of(FormattingTrick.values()),
                    "The kinds of formatting to find.")
            .higherIsStricter();

    /** The maximum number of invisible characters. */
    public static final Option<Integer> MAX_INVISIBLE = Option.integer(
                    "maxInvisible",
                    3,
                    0,
                    1_000_000,
                    "The maximum number of invisible characters, not counting those that emoji and right-to-left scripts need.")
            .higherIsLaxer();

    /** The maximum number of combining marks on one letter. */
    public static final Option<Integer> MAX_MARKS = Option.integer(
                    "maxMarks", 5, 0, 1_000_000, "The maximum number of combining marks on one letter.")
            .higherIsLaxer();

    /** The maximum number of styled letters. */
    public static final Option<Integer> MAX_STYLED = Option.integer(
                    "maxStyled",
                    10,
                    0,
                    1_000_000,
                    "The maximum number of Latin letters in a style of their own code points, such as bold or circled.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "formatting",
                    "The comment uses deceptive or disruptive formatting: BBCode, hidden text, invisible characters, stacked marks,"
                            + " styled letters or words spelled letter by letter, which alone count for half of the weight.")
            .option(TRICKS)
            .option(MAX_INVISIBLE)
            .option(MAX_MARKS)
            .option(MAX_STYLED)
            .factory(Formatting::new);

    /** Shows the letters behind it in reverse order. No script needs it, so one is enough. */
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';

    private static final double PARTLY = 0.5;

    private final Set<FormattingTrick> tricks = EnumSet.noneOf(FormattingTrick.class);
    private final int maxInvisible;
    private final int maxMarks;
    private final int maxStyled;

    private Formatting(OptionValues options) {
        tricks.addAll(options.get(TRICKS));
        maxInvisible = options.get(MAX_INVISIBLE);
        maxMarks = options.get(MAX_MARKS);
        maxStyled = options.get(MAX_STYLED);
    }

    @Override
    public Result examine(Examination examination) {
        String words = examination.text().words();
        List<Evidence> found = new ArrayList<>(0);
        if (tricks.contains(FormattingTrick.BBCODE)) {
            BbCode.find(words).ifPresent(span -> found.add(evidence("formatting.bbcode", span, examination)));
        }
        if (tricks.contains(FormattingTrick.HIDDEN) || tricks.contains(FormattingTrick.COMMENTS)) {
            hidden(examination, found);
        }
        if (tricks.contains(FormattingTrick.INVISIBLE) && CharacterTrait.INVISIBLE.isIn(examination)) {
            int reversed = words.indexOf(RIGHT_TO_LEFT_OVERRIDE);
            if (reversed >= 0) {
                found.add(evidence("formatting.reversed", new TextSpan(reversed, reversed + 1), examination));
            }
            InvisibleCharacters invisible = InvisibleCharacters.in(words);
            if (invisible.count() > maxInvisible) {
                found.add(measured(
                        "formatting.invisible", invisible.count(), maxInvisible, invisible.first(), examination));
            }
        }
        if (tricks.contains(FormattingTrick.MARKS) && CharacterTrait.MARK.isIn(examination)) {
            StackedMarks marks = StackedMarks.in(words.toCharArray());
            if (marks.most() > maxMarks) {
                found.add(measured("formatting.marks", marks.most(), maxMarks, marks.span(), examination));
            }
        }
        if (tricks.contains(FormattingTrick.STYLED) && CharacterTrait.STYLED.isIn(examination)) {
            StyledLetters styled = StyledLetters.in(words);
            if (styled.count() > maxStyled) {
                found.add(measured("formatting.styled", styled.count(), maxStyled, styled.first(), examination));
            }
        }
        boolean isOnlySpelled = found.isEmpty();
        if (tricks.contains(FormattingTrick.SPELLED)) {
            SpelledWords spelled = SpelledWords.in(words);
            if (spelled.count() > 0) {
                found.add(evidence("formatting.spelled", spelled.first(), examination));
            }
        }
        if (found.isEmpty()) {
            return Result.passed();
        }
        return isOnlySpelled ? Result.matched(found).withStrength(PARTLY) : Result.matched(found);
    }

    private void hidden(Examination examination, List<Evidence> found) {
        Text body = examination.body();
        List<HiddenMarkup> hidden = HiddenMarkup.in(body);
        for (int i = 0; i < hidden.size() && found.size() < Limits.MAX_EVIDENCE; i++) {
            HiddenMarkup piece = hidden.get(i);
            boolean isComment = piece.reason() == Reason.COMMENT;
            if (tricks.contains(isComment ? FormattingTrick.COMMENTS : FormattingTrick.HIDDEN)) {
                TextSpan span = new TextSpan(piece.start(), piece.end());
                String code = isComment ? "formatting.comment" : "formatting.hidden";
                found.add(Evidence.of(
                                code,
                                SubmissionField.BODY,
                                examination.submission().quote(span.of(body.value())))
                        .withSpan(span));
            }
        }
    }

    private static Evidence evidence(String code, TextSpan span, Examination examination) {
        String quoted =
                examination.submission().quote(span.of(examination.text().words()));
        return Evidence.of(code, SubmissionField.BODY, quoted).withSpan(examination.original(span));
    }

    private static Evidence measured(String code, int value, int limit, TextSpan span, Examination examination) {
        return Evidence.of(code, SubmissionField.BODY, value, limit)
                .withSpan(examination.original(span))
                .withMeasure(value, limit);
    }
}
