package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.text.TermHit;
import dev.galley.text.TermMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds threats, wishes of death, hatred of groups and published addresses, in phrases of many languages. It does not
 * know irony or quotations, so a person should decide.
 */
public final class Threats implements ModerationRule {
    /** The topics to look for. */
    public static final Option<List<ThreatTopic>> TOPICS = Option.choices(
                    "topics",
                    ThreatTopic.class,
                    List.of(ThreatTopic.VIOLENCE, ThreatTopic.HARM, ThreatTopic.HATE, ThreatTopic.DOXXING),
                    "The topics to look for.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "threats",
                    "The comment contains phrases of threats, hatred or doxxing (publishing where somebody lives).")
            .option(TOPICS)
            .factory(Threats::new);

    private static final double PARTLY = 0.5;
    private static final int NEAR = 60;

    /** Loaded when the rule is first used. */
    private static final class Data {
        static final Phrases PHRASES = Phrases.load("threats.txt");
    }

    private final Set<String> topics = new HashSet<>();

    private Threats(OptionValues options) {
        for (ThreatTopic topic : options.get(TOPICS)) {
            topics.add(topic.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public Optional<TermMatcher> termMatcher() {
        return Optional.of(Data.PHRASES.matcher());
    }

    @Override
    public Result examine(Examination examination) {
        List<TermHit> hits = Data.PHRASES.in(TextField.BODY, examination);
        if (hits.isEmpty()) {
            return Result.passed();
        }
        List<Evidence> found = new ArrayList<>(0);
        for (TermHit hit : hits) {
            if (topics.contains(Data.PHRASES.topic(hit)) && found.size() < Limits.MAX_EVIDENCE) {
                found.add(Data.PHRASES.evidence("threats.found", TextField.BODY, hit, examination));
            }
        }
        if (topics.contains("doxxing")) {
            place(hits, examination)
                    .ifPresent(hit ->
                            found.add(Data.PHRASES.evidence("threats.address", TextField.BODY, hit, examination)));
        }
        if (!found.isEmpty()) {
            return Result.matched(found);
        }
        for (TermHit hit : hits) {
            if (Data.PHRASES.topic(hit).equals("hint") && found.size() < Limits.MAX_EVIDENCE) {
                found.add(Data.PHRASES.evidence("threats.hint", TextField.BODY, hit, examination));
            }
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found).withStrength(PARTLY);
    }

    /** Returns where the comment says that somebody lives, with a street and a number close by. */
    private static Optional<TermHit> place(List<TermHit> hits, Examination examination) {
        String words = examination.text().words();
        for (TermHit place : hits) {
            if (!Data.PHRASES.topic(place).equals("place")) {
                continue;
            }
            for (TermHit street : hits) {
                int start = Math.min(place.span().start(), street.span().start());
                int end = Math.max(place.span().end(), street.span().end());
                if (Data.PHRASES.topic(street).equals("street")
                        && end - start <= NEAR
                        && hasDigit(words, start, Math.min(words.length(), end + NEAR / 4))) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
