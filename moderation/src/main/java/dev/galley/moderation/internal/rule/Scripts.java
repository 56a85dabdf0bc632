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
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds comments that most readers of the site cannot read. Detects scripts, not languages: languages with the same
 * script cannot be told apart without a dictionary.
 */
public final class Scripts implements ModerationRule {
    /** The allowed scripts. */
    public static final Option<List<UnicodeScript>> ALLOWED = Option.choices(
            "allowed",
            UnicodeScript.class,
            List.of(UnicodeScript.LATIN),
            "The allowed scripts (Unicode Standard Annex #24); digits, symbols and emoji belong to none.");

    /** The maximum proportion of letters in other scripts. */
    public static final Option<Double> MAX_SHARE = Option.decimal(
                    "maxShare", 0.2, 0, 1, "The maximum proportion of letters in other scripts, from 0 to 1.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "scripts", "The comment is written in a script that is not allowed.")
            .option(ALLOWED)
            .option(MAX_SHARE)
            .factory(Scripts::new);

    private final Set<UnicodeScript> allowed = EnumSet.noneOf(UnicodeScript.class);
    private final boolean allowsLatin;
    private final double maxShare;

    private Scripts(OptionValues options) {
        allowed.addAll(options.get(ALLOWED));
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("\"allowed\" needs at least one script");
        }
        allowsLatin = allowed.contains(UnicodeScript.LATIN);
        maxShare = options.get(MAX_SHARE);
    }

    @Override
    public Result examine(Examination examination) {
        if (allowsLatin && !CharacterTrait.OTHER_SCRIPT.isIn(examination)) {
            return Result.passed();
        }
        String words = examination.text().words();
        int letters = 0;
        int others = 0;
        int first = -1;
        char[] units = words.toCharArray();
        for (int i = 0; i < units.length; i++) {
            int codePoint = units[i];
            if (codePoint < 0x80) {
                boolean letter = (codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z';
                letters += letter ? 1 : 0;
                others += letter && !allowsLatin ? 1 : 0;
                first = letter && !allowsLatin && first < 0 ? i : first;
                continue;
            }
            codePoint = Character.codePointAt(units, i);
            UnicodeScript script = ScriptTable.of(codePoint);
            if (ScriptTable.isOne(script) && Character.isLetter(codePoint)) {
                letters++;
                if (!allowed.contains(script)) {
                    others++;
                    first = first < 0 ? i : first;
                }
            }
            i += Character.charCount(codePoint) - 1;
        }
        return others <= maxShare * letters
                ? Result.passed()
                : Result.matched(evidence(words, first, (double) others / letters, examination));
    }

    private Evidence evidence(String words, int at, double share, Examination examination) {
        UnicodeScript script = ScriptTable.of(words.codePointAt(at));
        int end = at;
        while (end < words.length() && ScriptTable.of(words.codePointAt(end)) == script) {
            end += Character.charCount(words.codePointAt(end));
        }
        TextSpan span = new TextSpan(at, end);
        return Evidence.of(
                        "scripts",
                        SubmissionField.BODY,
                        examination.submission().quote(span.of(words)),
                        script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT),
                        share,
                        maxShare)
                .withSpan(examination.original(span))
                .withMeasure(share, maxShare);
    }
}
