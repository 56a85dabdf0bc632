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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds words with letters of several scripts, which are used to evade term lists: "sрam" with a Cyrillic р. */
public final class MixedScripts implements ModerationRule {
    /** The maximum number of such words. */
    public static final Option<Integer> MAX = Option.integer(
                    "max", 0, 0, 1_000_000, "The maximum number of words with mixed scripts.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "mixed-scripts",
                    "A word combines letters of scripts that are not normally combined"
                            + " (Unicode Technical Standard #39, moderately restrictive).")
            .option(MAX)
            .factory(MixedScripts::new);

    /** Fewer look-alikes may be a slip of the keyboard. */
    private static final int MIN_LETTERS = 4;

    private static final int MAX_NAMED = 60;

    private final int max;

    private MixedScripts(OptionValues options) {
        max = options.get(MAX);
    }

    @Override
    public Result examine(Examination examination) {
        if (!CharacterTrait.OTHER_SCRIPT.isIn(examination)) {
            return Result.passed();
        }
        String words = examination.text().words();
        WordScripts word = new WordScripts(words);
        List<TextSpan> mixed = List.of();
        List<TextSpan> alike = List.of();
        List<TextSpan> bent = List.of();
        int count = 0;
        boolean genuine = false;
        while (word.next()) {
            if (word.isMixed() && word.mayBeBentName()) {
                bent = bent.isEmpty() ? new ArrayList<>() : bent;
                bent.add(word.span());
            } else if (word.isMixed()) {
                mixed = mixed.isEmpty() ? new ArrayList<>() : mixed;
                if (count++ < Limits.MAX_EVIDENCE) {
                    mixed.add(word.span());
                }
            } else if (!genuine && word.isForeign()) {
                genuine = !word.isLookAlike();
                alike = alike.isEmpty() ? new ArrayList<>() : alike;
                alike.add(word.span());
            }
        }
        if (!genuine && !bent.isEmpty()) {
            count += bent.size();
            bent.addAll(mixed);
            mixed = bent;
        }
        if (!genuine && isDisguise(alike, words)) {
            count += alike.size();
        } else {
            alike = List.of();
        }
        if (count <= max) {
            return Result.passed();
        }
        List<Evidence> found = new ArrayList<>(mixed.size());
        for (int i = 0; i < mixed.size() && found.size() < Limits.MAX_EVIDENCE; i++) {
            found.add(evidence("mixed-scripts", mixed.get(i), count, examination));
        }
        for (int i = 0; i < alike.size() && found.size() < Limits.MAX_EVIDENCE; i++) {
            found.add(evidence("mixed-scripts.look-alike", alike.get(i), count, examination));
        }
        return Result.matched(found);
    }

    /**
     * Checks whether words that look Latin are among more Latin letters. One short word may be a slip of the keyboard,
     * and articles are written beside the names of foreign products: {@code το iPhone και το Android}.
     */
    private static boolean isDisguise(List<TextSpan> alike, String words) {
        int letters = 0;
        boolean areSmall = true;
        for (TextSpan span : alike) {
            areSmall = areSmall && LookAlikes.isSmallWord(span.of(words));
            letters += span.end() - span.start();
        }
        boolean isAbbreviation = alike.size() == 1
                && letters <= MIN_LETTERS
                && LookAlikes.mayBeAbbreviation(alike.get(0).of(words));
        if (letters < MIN_LETTERS || areSmall || isAbbreviation) {
            return false;
        }
        int latin = 0;
        for (int i = 0; i < words.length(); i++) {
            latin += ScriptTable.of(words.charAt(i)) == UnicodeScript.LATIN ? 1 : 0;
        }
        return latin >= letters;
    }

    private Evidence evidence(String code, TextSpan span, int count, Examination examination) {
        String word = span.of(examination.text().words());
        String quoted = examination.submission().quote(word);
        return Evidence.of(code, SubmissionField.BODY, quoted, max, letters(word))
                .withSpan(examination.original(span))
                .withMeasure(count, max);
    }

    /** Names the script of each run of letters, such as {@code "E: Cyrillic, rn: Latin"}. */
    private static String letters(String word) {
        StringBuilder runs = new StringBuilder();
        for (int i = 0; i < word.length() && runs.length() < MAX_NAMED; ) {
            UnicodeScript script = ScriptTable.of(word.codePointAt(i));
            int start = i;
            while (i < word.length() && (ScriptTable.of(word.codePointAt(i)) == script || i == start)) {
                i += Character.charCount(word.codePointAt(i));
            }
            if (ScriptTable.isOne(script)) {
                String name =
                        script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
                runs.append(runs.isEmpty() ? "" : ", ")
                        .append(word, start, i)
                        .append(": ")
                        .append(name);
            }
        }
        return runs.toString();
    }
}
