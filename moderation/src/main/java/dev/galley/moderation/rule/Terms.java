package dev.galley.moderation.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.TermRule;
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

/** Finds terms of a list, however they are spelt. */
public final class Terms implements TermRule {
    /** The terms, as {@link TermSet} reads them. */
    public static final Option<List<String>> TERMS = Option.texts(
                    "terms",
                    List.of(),
                    "The terms. A term is a whole word or several; with * at an end it may stand within one, "
                            + "and a blank is any gap between words.")
            .stricterUpwards();

    /** The terms that count only in the company of others. */
    public static final Option<List<String>> WEAK = Option.texts(
                    "weak",
                    List.of(),
                    "Terms with an ordinary meaning too, which count only where another term is found.")
            .stricterUpwards();

    /** The terms that are no hit. */
    public static final Option<List<String>> ALLOW = Option.texts(
                    "allow",
                    List.of(),
                    "What is no hit, though a term is part of it: \"Scunthorpe\" beside \"*cunt*\".")
            .laxerUpwards();

    /** Whether words with an ordinary use are weak. */
    public static final Option<Boolean> WEAKEN_ORDINARY = Option.flag(
            "weakenOrdinary",
            false,
            "Whether those of the terms that have an ordinary use in English too count only in company, as the weak do.");

    /** What is looked into. */
    public static final Option<List<TextField>> FIELDS = Option.choices(
                    "fields",
                    TextField.class,
                    List.of(TextField.BODY, TextField.AUTHOR_NAME),
                    "The parts of a submission that are looked into.")
            .stricterUpwards();

    /** What is seen through. */
    public static final Option<List<Folding>> STEPS = Option.choices(
                    "steps", Folding.class, List.of(Folding.values()), "The ways of spelling that are seen through.")
            .stricterUpwards();

    /** Whether terms may take English endings. */
    public static final Option<Boolean> INFLECTED = Option.flag(
                    "inflected", false, "Whether simple English endings may follow a term: s, es, ed, ing.")
            .stricterUpwards();

    /** Whether terms are found within words. */
    public static final Option<Boolean> ANYWHERE = Option.flag(
                    "anywhere",
                    false,
                    "Whether terms are looked for within words too, as WordPress does: it hits more than is meant.")
            .stricterUpwards();

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named("terms", "A term of a list is found, however it is spelt.")
            .option(TERMS)
            .option(WEAK)
            .option(ALLOW)
            .option(WEAKEN_ORDINARY)
            .option(FIELDS)
            .option(STEPS)
            .option(INFLECTED)
            .option(ANYWHERE)
            .madeBy(Terms::new);

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
        normalizer = Normalizer.of(options.get(STEPS).toArray(Folding[]::new));
        matcher = TermMatcher.of(set.build(), normalizer);
        fields = options.get(FIELDS);
        for (String term : options.get(TERMS)) {
            numbers.putIfAbsent(term.strip(), numbers.size() + 1);
        }
    }

    @Override
    public TermMatcher matcher() {
        return matcher;
    }

    @Override
    public Result examine(Examination examination) {
        List<Evidence> found = List.of();
        for (int i = 0; i < fields.size(); i++) {
            TextField field = fields.get(i);
            String text = field.of(examination);
            if (!text.isEmpty()) {
                List<TermHit> hits = matcher.matches(examination.normalized(text, normalizer));
                found = hits.isEmpty() ? found : with(found, field, hits, examination);
            }
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    private List<Evidence> with(List<Evidence> found, TextField field, List<TermHit> hits, Examination examination) {
        List<Evidence> more = new ArrayList<>(found);
        for (int i = 0; i < hits.size() && more.size() < Limits.MOST_EVIDENCE; i++) {
            more.add(evidence(field, hits.get(i), examination));
        }
        return more;
    }

    /** A term found in what is confidential may be all of it: only its place in the list is told. */
    private Evidence evidence(TextField field, TermHit hit, Examination examination) {
        if (field.field().isConfidential()) {
            return Evidence.of("terms.confidential", field.field(), numbers.getOrDefault(hit.term(), 0));
        }
        String written = examination.quote(hit.span().of(field.of(examination)));
        return Evidence.of("terms.found", field.field(), written, examination.quote(hit.term()))
                .at(field.original(examination, hit.span()))
                .normalized(examination.quote(hit.normalized()));
    }
}
