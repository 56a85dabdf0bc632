package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.text.TermMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds threats, wishes of death, hatred of groups and published addresses, in phrases of many languages. What is only
 * quoted or reported counts for a quarter. It does not know irony, so a person should decide.
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

    /** The topics of phrases that are contempt if they are said of a group of people. */
    private static final Set<String> CONTEMPT = Set.of("contempt", "insult");

    private static final double PARTLY = 0.5;
    private static final double QUOTED = 0.25;
    private static final int NEAR = 60;
    private static final int FAR = 160;

    /** Loaded when the rule is first used. */
    private static final class Data {
        static final Phrases PHRASES = Phrases.load(
                "threats.txt",
                "threats-pairs.txt",
                "threats-calls.txt",
                "threats-known.txt",
                "threats-deeds.txt",
                "threats-frames.txt");
    }

    private final Set<String> topics;

    private Threats(OptionValues options) {
        topics = Phrases.names(options.get(TOPICS));
    }

    @Override
    public Optional<TermMatcher> termMatcher() {
        return Optional.of(Data.PHRASES.matcher());
    }

    @Override
    public Result examine(Examination examination) {
        List<Phrase> hits = Data.PHRASES.in(TextField.BODY, examination);
        if (hits.isEmpty()) {
            return Result.passed();
        }
        List<Evidence> found = new ArrayList<>(0);
        List<Evidence> hints = new ArrayList<>(0);
        List<Evidence> quoted = new ArrayList<>(0);
        for (Phrase hit : hits) {
            String topic = hit.topic();
            boolean isChosen = topics.contains(topic);
            boolean isHint = topic.equals("hint");
            if ((isChosen || isHint) && ReportedSpeech.isQuotedOrReported(hit, examination)) {
                add(quoted, "threats.hint", hit, examination);
            } else if (isChosen) {
                add(found, "threats.found", hit, examination);
            } else if (isHint) {
                add(hints, "threats.hint", hit, examination);
            }
        }
        if (topics.contains("hate")) {
            contempt(hits, examination)
                    .ifPresent(hit -> found.add(Phrases.evidence("threats.group", TextField.BODY, hit, examination)));
        }
        if (topics.contains("violence")) {
            CalledDeeds.in(hits, examination)
                    .or(() -> veiled(hits, examination))
                    .ifPresent(hit -> found.add(Phrases.evidence("threats.found", TextField.BODY, hit, examination)));
        }
        if (topics.contains("doxxing")) {
            Residence.in(hits, examination)
                    .ifPresent(hit -> found.add(Phrases.evidence("threats.address", TextField.BODY, hit, examination)));
            person(hits, examination)
                    .ifPresent(hit -> hints.add(Phrases.evidence("threats.hint", TextField.BODY, hit, examination)));
        }
        if (!found.isEmpty()) {
            return Result.matched(found);
        }
        if (!hints.isEmpty()) {
            return Result.matched(hints).withStrength(PARTLY);
        }
        return quoted.isEmpty() ? Result.passed() : Result.matched(quoted).withStrength(QUOTED);
    }

    private static void add(List<Evidence> evidence, String code, Phrase hit, Examination examination) {
        if (evidence.size() < Limits.MAX_EVIDENCE) {
            evidence.add(Phrases.evidence(code, TextField.BODY, hit, examination));
        }
    }

    /** Returns where the comment says what is known of somebody's days or family, if what may come of it is close by. */
    private static Optional<Phrase> veiled(List<Phrase> hits, Examination examination) {
        for (Phrase hit : hits) {
            if (hit.topic().equals("known") && !ReportedSpeech.isQuotedOrReported(hit, examination)) {
                for (Phrase other : ContextPhrases.besideThreats(examination)) {
                    if (other.topic().equals("consequence") && hit.isWithin(FAR, other)) {
                        return Optional.of(new Phrase("violence", hit.span()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns where the comment says who somebody is, or names a house, if it has a telephone number as well. */
    private static Optional<Phrase> person(List<Phrase> hits, Examination examination) {
        String words = examination.text().words();
        Optional<Phrase> person = hits.stream()
                .filter(hit -> switch (hit.topic()) {
                    case "person" -> true;
                    case "street" ->
                        Residence.hasDigit(
                                words,
                                Math.max(0, hit.span().start() - NEAR / 4),
                                hit.span().start());
                    default -> false;
                })
                .findFirst();
        return person.filter(
                hit -> ContactScan.of(examination).stream().anyMatch(contact -> contact.kind() == ContactKind.PHONE));
    }

    /** Returns where the comment says of a group of people, in the same sentence, that they are vermin or should be killed. */
    private static Optional<Phrase> contempt(List<Phrase> hits, Examination examination) {
        String words = examination.text().words();
        for (int i = 0; i < hits.size(); i++) {
            int start = hits.get(i).span().start();
            String first = hits.get(i).topic();
            // The hits are in order, so the few that are close follow at once.
            for (int j = i + 1; j < hits.size() && hits.get(j).span().end() - start <= NEAR; j++) {
                String second = hits.get(j).topic();
                boolean isGroupFirst = first.equals("group") && CONTEMPT.contains(second);
                if ((isGroupFirst || (CONTEMPT.contains(first) && second.equals("group")))
                        && PhrasePairs.isOneSentence(
                                words,
                                hits.get(i).span().end(),
                                hits.get(j).span().start())
                        && !ReportedSpeech.isQuotedOrReported(hits.get(j), examination)) {
                    return Optional.of(isGroupFirst ? hits.get(j) : hits.get(i));
                }
            }
        }
        return Optional.empty();
    }
}
