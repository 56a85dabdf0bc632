package dev.galley.moderation.internal.rule;

import dev.galley.body.HiddenMarkup;
import dev.galley.model.Text;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.Folding;
import dev.galley.text.Normalizer;
import dev.galley.text.OrdinaryWords;
import dev.galley.text.TermHit;
import dev.galley.text.TermMatcher;
import dev.galley.text.TermSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the terms of a list, including disguised spellings. */
public final class Terms implements ModerationRule {
    /** The terms, in the syntax of {@link TermSet}. */
    public static final Option<List<String>> TERMS = Option.strings(
                    "terms",
                    List.of(),
                    "The terms. A term matches whole words; * at its start or end matches the rest of a word, "
                            + "and a space matches any gap between words.")
            .higherIsStricter();

    /** The terms that count only together with others. */
    public static final Option<List<String>> WEAK = Option.strings(
                    "weak",
                    List.of(),
                    "Terms that also have an ordinary meaning; they count only together with another term.")
            .higherIsStricter();

    /** The terms that are allowed. */
    public static final Option<List<String>> ALLOW = Option.strings(
                    "allow",
                    List.of(),
                    "Terms that are allowed although they contain a term: \"Scunthorpe\" with \"*cunt*\".")
            .higherIsLaxer();

    /** Whether words with an ordinary use are weak. */
    public static final Option<Boolean> WEAKEN_ORDINARY = Option.flag(
            "weakenOrdinary", false, "Whether terms that also have an ordinary use in English count as weak.");

    /** The fields to search. */
    public static final Option<List<TextField>> FIELDS = Option.choices(
                    "fields",
                    TextField.class,
                    List.of(TextField.BODY, TextField.AUTHOR_NAME),
                    "The fields of a submission to search.")
            .higherIsStricter();

    /** The disguises to undo. */
    public static final Option<List<Folding>> FOLDINGS = Option.choices(
                    "steps", Folding.class, List.of(Folding.values()), "The disguised spellings to recognise.")
            .higherIsStricter();

    /** Whether terms may take endings. */
    public static final Option<Boolean> INFLECTED = Option.flag(
                    "inflected",
                    false,
                    "Whether endings may follow a term: those of English (s, ed, ing), of the terms and of the comment.")
            .higherIsStricter();

    /** Whether terms are also found within words. */
    public static final Option<Boolean> ANYWHERE = Option.flag(
                    "anywhere",
                    false,
                    "Whether terms also match within words, as in WordPress; this matches more than intended.")
            .higherIsStricter();

    /** Whether words that differ from a term by one letter match. */
    public static final Option<Boolean> MISSPELT = Option.flag(
                    "misspelt",
                    false,
                    "Whether words that differ from a term of five or more letters by one letter match as well; some of them are"
                            + " innocent.")
            .higherIsStricter();

    /** The languages of the terms. */
    public static final Option<List<String>> LANGUAGES = Option.strings(
            "languages",
            List.of(),
            "The languages of the terms, such as \"de\". A marked letter that is not one of these languages or of the "
                    + "comment's is read as the plain letter; if none is known, a letter of any language makes another "
                    + "word.");

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "terms", "The comment contains a term of a list, possibly in disguised spelling.")
            .option(TERMS)
            .option(WEAK)
            .option(ALLOW)
            .option(WEAKEN_ORDINARY)
            .option(FIELDS)
            .option(FOLDINGS)
            .option(INFLECTED)
            .option(ANYWHERE)
            .option(MISSPELT)
            .option(LANGUAGES)
            .factory(Terms::new);

    private final Normalizer normalizer;
    private final TermMatcher matcher;
    private final List<TextField> fields;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Terms(OptionValues options) {
        TermSet.Builder set = TermSet.builder()
                .terms(options.get(TERMS))
                .weak(options.get(WEAK))
                .allow(options.get(ALLOW));
        if (options.get(WEAKEN_ORDINARY)) {
            set.weaken(OrdinaryWords.english());
        }
        if (options.get(INFLECTED)) {
            set.inflected();
        }
        if (options.get(ANYWHERE)) {
            set.anywhere();
        }
        if (options.get(MISSPELT)) {
            set.misspelt();
        }
        options.get(LANGUAGES).forEach(set::language);
        normalizer = Normalizer.of(options.get(FOLDINGS).toArray(Folding[]::new));
        matcher = TermMatcher.of(set.build(), normalizer);
        fields = options.get(FIELDS);
        for (String term : options.get(TERMS)) {
            numbers.putIfAbsent(term.strip(), numbers.size() + 1);
        }
    }

    @Override
    public Optional<TermMatcher> termMatcher() {
        return Optional.of(matcher);
    }

    @Override
    public Result examine(Examination examination) {
        List<Evidence> found = List.of();
        for (int i = 0; i < fields.size(); i++) {
            TextField field = fields.get(i);
            String text = field.of(examination);
            if (!text.isEmpty()) {
                List<TermHit> hits =
                        matcher.matches(examination.normalized(text, normalizer), field.language(examination));
                found = hits.isEmpty() ? found : with(found, field, hits, examination);
                if (field == TextField.BODY && examination.body().isMarkup()) {
                    found = withShown(found, hits, examination);
                }
            }
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    /** Adds the terms that only readers see, because hidden markup parts them in the text. */
    private List<Evidence> withShown(List<Evidence> found, List<TermHit> known, Examination examination) {
        String shown = examination.shared(Shown.class, Shown::of).words();
        if (shown.isEmpty()) {
            return found;
        }
        List<Evidence> more = new ArrayList<>(found);
        for (TermHit hit :
                matcher.matches(examination.normalized(shown, normalizer), TextField.BODY.language(examination))) {
            boolean isKnown = known.stream().anyMatch(other -> other.term().equals(hit.term()));
            if (!isKnown && more.size() < Limits.MAX_EVIDENCE) {
                more.add(Evidence.of(
                        "terms.found",
                        SubmissionField.BODY,
                        examination.submission().quote(hit.span().of(shown)),
                        examination.submission().quote(hit.term())));
            }
        }
        return more;
    }

    /**
     * What readers see of a body with hidden markup.
     *
     * @param words the text without markup; empty if nothing is hidden
     */
    private record Shown(String words) {
        static Shown of(Examination examination) {
            return new Shown(
                    HiddenMarkup.shown(examination.body()).map(Text::plain).orElse(""));
        }
    }

    private List<Evidence> with(List<Evidence> found, TextField field, List<TermHit> hits, Examination examination) {
        List<Evidence> more = new ArrayList<>(found);
        for (int i = 0; i < hits.size() && more.size() < Limits.MAX_EVIDENCE; i++) {
            more.add(evidence(field, hits.get(i), examination));
        }
        return more;
    }

    /**
     * Returns the evidence of a hit. In a confidential field the term may be all of the content, so only its number in
     * the list is reported.
     */
    private Evidence evidence(TextField field, TermHit hit, Examination examination) {
        if (field.field().isConfidential()) {
            return Evidence.of("terms.confidential", field.field(), numbers.getOrDefault(hit.term(), 0));
        }
        String written = examination.submission().quote(hit.span().of(field.of(examination)));
        return Evidence.of(
                        "terms.found",
                        field.field(),
                        written,
                        examination.submission().quote(hit.term()))
                .withSpan(field.original(examination, hit.span()))
                .withNormalized(examination.submission().quote(hit.normalized()));
    }
}
