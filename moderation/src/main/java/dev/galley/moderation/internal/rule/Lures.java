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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds phrases of advertising and fraud in many languages. Some phrases are enough on their own. Others also occur in
 * ordinary comments (an investment, a profit, "write to me"), and count only together.
 */
public final class Lures implements ModerationRule {
    /** The topics to look for. */
    public static final Option<List<LureTopic>> TOPICS = Option.choices(
                    "topics", LureTopic.class, List.of(LureTopic.values()), "The topics to look for.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "lures",
                    "The comment or the name of its author contains phrases of advertising or fraud, such as the promise of quick money.")
            .option(TOPICS)
            .factory(Lures::new);

    private static final double PARTLY = 0.5;

    /** Loaded when the rule is first used. */
    private static final class Data {
        static final Phrases PHRASES = Phrases.load("lures.txt");
    }

    /** What phrases say that count only together. */
    private enum Part {
        OFFER,
        PROMISE,
        PERIOD,
        TESTIMONY,
        CALL
    }

    private final Set<String> topics;

    private Lures(OptionValues options) {
        topics = Phrases.names(options.get(TOPICS));
    }

    @Override
    public Optional<TermMatcher> termMatcher() {
        return Optional.of(Data.PHRASES.matcher());
    }

    @Override
    public Result examine(Examination examination) {
        List<Evidence> found = new ArrayList<>(0);
        Map<Part, TermHit> parts = new EnumMap<>(Part.class);
        add(TextField.AUTHOR_NAME, examination, parts, found);
        parts.clear();
        add(TextField.BODY, examination, parts, found);
        if (!found.isEmpty()) {
            return Result.matched(found);
        }
        if (parts.isEmpty()) {
            return Result.passed();
        }
        double strength = together(parts, examination);
        if (strength == 0) {
            return Result.passed();
        }
        for (TermHit hit : parts.values()) {
            found.add(Data.PHRASES.evidence("lures.together", TextField.BODY, hit, examination));
        }
        return Result.matched(found).withStrength(strength);
    }

    private void add(TextField field, Examination examination, Map<Part, TermHit> parts, List<Evidence> found) {
        for (TermHit hit : Data.PHRASES.in(field, examination)) {
            String topic = Data.PHRASES.topic(hit);
            if (topics.contains(topic)) {
                if (found.size() < Limits.MAX_EVIDENCE) {
                    found.add(Data.PHRASES.evidence("lures.found", field, hit, examination));
                }
            } else {
                part(topic).ifPresent(part -> parts.putIfAbsent(part, hit));
            }
        }
    }

    private static Optional<Part> part(String topic) {
        return switch (topic) {
            case "offer" -> Optional.of(Part.OFFER);
            case "promise" -> Optional.of(Part.PROMISE);
            case "period" -> Optional.of(Part.PERIOD);
            case "testimony" -> Optional.of(Part.TESTIMONY);
            case "call" -> Optional.of(Part.CALL);
            default -> Optional.empty();
        };
    }

    /** Returns how certain it is that parts found together are a lure: 0, {@link #PARTLY} or 1. */
    private static double together(Map<Part, TermHit> parts, Examination examination) {
        MoneyAmounts money = MoneyAmounts.in(examination.text().words());
        boolean gains = money.grows()
                || (parts.containsKey(Part.PERIOD)
                        && money.isBeside(parts.get(Part.PERIOD).span()));
        boolean saysSo = money.grows() || parts.containsKey(Part.PROMISE);
        boolean promises = gains || saysSo;
        boolean offers = parts.containsKey(Part.OFFER);
        boolean vouches = parts.containsKey(Part.TESTIMONY);
        boolean calls = parts.containsKey(Part.CALL)
                || ContactScan.of(examination).stream()
                        .anyMatch(contact -> contact.kind().isPersonal());
        int said = (promises ? 1 : 0) + (offers ? 1 : 0) + (vouches ? 1 : 0);
        if (calls) {
            return said >= 2 || gains ? 1 : said == 1 ? PARTLY : 0;
        }
        // An amount and a period alone are no promise: "the loan costs 900 a month".
        return said == 3 || (gains && saysSo && said == 2) ? PARTLY : 0;
    }
}
