package dev.galley.moderation.rule;

import dev.galley.body.HiddenMarkup;
import dev.galley.body.HiddenMarkup.Reason;
import dev.galley.model.Text;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds comments that use formatting to deceive or to disturb. */
public final class Formatting implements ModerationRule {
    /** What is looked for. */
    public static final Option<List<Trick>> TRICKS = Option.choices(
                    "tricks", Trick.class, List.of(Trick.values()), "What is looked for.")
            .stricterUpwards();

    /** How many invisible characters are allowed. */
    public static final Option<Integer> MAX_INVISIBLE = Option.integer(
                    "maxInvisible",
                    3,
                    0,
                    1_000_000,
                    "How many invisible characters are allowed, beside those that emoji and scripts from right to left need.")
            .laxerUpwards();

    /** How many marks one letter may carry. */
    public static final Option<Integer> MAX_MARKS = Option.integer(
                    "maxMarks", 5, 0, 1_000_000, "How many combining marks one letter may carry.")
            .laxerUpwards();

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named(
                    "formatting",
                    "The comment uses formatting to deceive or to disturb: BBCode, text that nobody sees, piled-up marks.")
            .option(TRICKS)
            .option(MAX_INVISIBLE)
            .option(MAX_MARKS)
            .madeBy(Formatting::new);

    private final Set<Trick> tricks = EnumSet.noneOf(Trick.class);
    private final int maxInvisible;
    private final int maxMarks;

    private Formatting(OptionValues options) {
        tricks.addAll(options.get(TRICKS));
        maxInvisible = options.get(MAX_INVISIBLE);
        maxMarks = options.get(MAX_MARKS);
    }

    @Override
    public Result examine(Examination examination) {
        String words = examination.text().words();
        List<Evidence> found = new ArrayList<>(0);
        if (tricks.contains(Trick.BBCODE)) {
            BbCode.find(words).ifPresent(span -> found.add(evidence("formatting.bbcode", span, examination)));
        }
        if (tricks.contains(Trick.HIDDEN) || tricks.contains(Trick.COMMENTS)) {
            hidden(examination, found);
        }
        if (tricks.contains(Trick.INVISIBLE) && examination.holds(CharacterTrait.INVISIBLE)) {
            InvisibleCharacters invisible = InvisibleCharacters.in(words);
            if (invisible.count() > maxInvisible) {
                found.add(measured(
                        "formatting.invisible", invisible.count(), maxInvisible, invisible.first(), examination));
            }
        }
        if (tricks.contains(Trick.MARKS) && examination.holds(CharacterTrait.MARK)) {
            StackedMarks marks = StackedMarks.in(words.toCharArray());
            if (marks.most() > maxMarks) {
                found.add(measured("formatting.marks", marks.most(), maxMarks, marks.span(), examination));
            }
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    private void hidden(Examination examination, List<Evidence> found) {
        Text body = examination.body();
        List<HiddenMarkup> hidden = HiddenMarkup.in(body);
        for (int i = 0; i < hidden.size() && found.size() < Limits.MOST_EVIDENCE; i++) {
            HiddenMarkup piece = hidden.get(i);
            boolean isComment = piece.reason() == Reason.COMMENT;
            if (tricks.contains(isComment ? Trick.COMMENTS : Trick.HIDDEN)) {
                TextSpan span = new TextSpan(piece.start(), piece.end());
                String code = isComment ? "formatting.comment" : "formatting.hidden";
                found.add(Evidence.of(code, SubmissionField.BODY, examination.quote(span.of(body.value())))
                        .at(span));
            }
        }
    }

    private static Evidence evidence(String code, TextSpan span, Examination examination) {
        String quoted = examination.quote(span.of(examination.text().words()));
        return Evidence.of(code, SubmissionField.BODY, quoted).at(examination.original(span));
    }

    private static Evidence measured(String code, int value, int limit, TextSpan span, Examination examination) {
        return Evidence.of(code, SubmissionField.BODY, value, limit)
                .at(examination.original(span))
                .measured(value, limit);
    }
}
