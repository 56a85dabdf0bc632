package dev.galley.moderation.rule;

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

/** Finds what regular expressions match. */
public final class PatternMatch implements ModerationRule {
    /** The expressions, as {@link Patterns} reads them. */
    public static final Option<List<String>> PATTERNS = Option.texts(
                    "patterns",
                    List.of(),
                    "Regular expressions in the syntax of RE2, which takes linear time; case does not count unless one says (?-i).")
            .stricterUpwards();

    /** What is looked into. */
    public static final Option<List<TextField>> FIELDS = Option.choices(
                    "fields",
                    TextField.class,
                    List.of(TextField.BODY),
                    "The parts of a submission that are looked into.")
            .stricterUpwards();

    /** Whether the text is normalised first. */
    public static final Option<Boolean> NORMALIZED = Option.flag(
            "normalized",
            true,
            "Whether the text is taken as it is meant: small letters, compatibility forms resolved, nothing invisible.");

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named("patterns", "A regular expression matches.")
            .option(PATTERNS)
            .option(FIELDS)
            .option(NORMALIZED)
            .madeBy(PatternMatch::new);

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
        for (int i = 0; i < hits.size() && found.size() < Limits.MOST_EVIDENCE; i++) {
            PatternHit hit = hits.get(i);
            int number = patterns.expressions().indexOf(hit.pattern()) + 1;
            if (field.field().isConfidential()) {
                found.add(Evidence.of("patterns.confidential", field.field(), number));
            } else {
                String written = examination.quote(hit.span().of(field.of(examination)));
                found.add(
                        Evidence.of("patterns.found", field.field(), written, number, examination.quote(hit.pattern()))
                                .at(field.original(examination, hit.span()))
                                .normalized(examination.quote(hit.matched())));
            }
        }
    }
}
