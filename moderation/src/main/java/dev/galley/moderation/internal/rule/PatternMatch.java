package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.text.Normalizer;
import dev.galley.text.PatternHit;
import dev.galley.text.Patterns;
import java.util.ArrayList;
import java.util.List;

/** Finds matches of regular expressions. */
public final class PatternMatch implements ModerationRule {
    /** The expressions, in the syntax of {@link Patterns}. */
    public static final Option<List<String>> PATTERNS = Option.strings(
                    "patterns",
                    List.of(),
                    "Regular expressions in RE2 syntax, which match in linear time. Case is ignored unless one says (?-i).")
            .higherIsStricter();

    /** The fields to search. */
    public static final Option<List<TextField>> FIELDS = Option.choices(
                    "fields", TextField.class, List.of(TextField.BODY), "The fields of a submission to search.")
            .higherIsStricter();

    /** Whether the text is normalised first. */
    public static final Option<Boolean> NORMALIZED = Option.flag(
            "normalized",
            true,
            "Whether to search the normalised text: lower case, compatibility forms resolved, invisible characters removed.");

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named("patterns", "A regular expression matches.")
            .option(PATTERNS)
            .option(FIELDS)
            .option(NORMALIZED)
            .factory(PatternMatch::new);

    private final Patterns patterns;
    private final List<TextField> fields;
    private final boolean normalized;

    private PatternMatch(OptionValues options) {
        patterns = Patterns.of(options.get(PATTERNS));
        fields = options.get(FIELDS);
        normalized = options.get(NORMALIZED);
    }

    @Override
    public Result examine(Examination examination) {
        List<Evidence> found = new ArrayList<>(0);
        for (int i = 0; i < fields.size(); i++) {
            TextField field = fields.get(i);
            String text = field.of(examination);
            if (!text.isEmpty()) {
                List<PatternHit> hits = normalized
                        ? patterns.matches(examination.normalized(text, Normalizer.full()))
                        : patterns.matches(text);
                add(field, hits, examination, found);
            }
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    private void add(TextField field, List<PatternHit> hits, Examination examination, List<Evidence> found) {
        for (int i = 0; i < hits.size() && found.size() < Limits.MAX_EVIDENCE; i++) {
            PatternHit hit = hits.get(i);
            int number = patterns.expressions().indexOf(hit.pattern()) + 1;
            if (field.field().isConfidential()) {
                found.add(Evidence.of("patterns.confidential", field.field(), number));
            } else {
                String written = examination.submission().quote(hit.span().of(field.of(examination)));
                found.add(Evidence.of(
                                "patterns.found",
                                field.field(),
                                written,
                                number,
                                examination.submission().quote(hit.pattern()))
                        .withSpan(field.original(examination, hit.span()))
                        .withNormalized(examination.submission().quote(hit.matched())));
            }
        }
    }
}
