package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.LinkMention;
import dev.galley.text.TermHit;
import dev.galley.text.TermMatcher;
import dev.galley.text.TextSpan;
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

    private static final String PROMOTION = "promotion";
    private static final double PARTLY = 0.5;
    private static final double QUOTED = 0.25;

    /** Loaded when the rule is first used. */
    private static final class Data {
        static final Phrases PHRASES = Phrases.load("lures.txt");
    }

    /** What phrases say that count only together. */
    private enum Part {
        OFFER,
        PROMISE,
        PERIOD,
        MONTH,
        TESTIMONY,
        PRAISE,
        MORE_PRAISE,
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
        List<Evidence> quoted = new ArrayList<>(0);
        Map<Part, TermHit> parts = new EnumMap<>(Part.class);
        add(TextField.AUTHOR_NAME, examination, parts, found, quoted);
        parts.clear();
        add(TextField.BODY, examination, parts, found, quoted);
        if (!found.isEmpty()) {
            return Result.matched(found);
        }
        double strength = together(parts, examination, found);
        for (Evidence site : sites(parts, examination)) {
            found.add(site);
            strength = Math.max(strength, PARTLY);
        }
        if (found.isEmpty() && !quoted.isEmpty()) {
            return Result.matched(quoted).withStrength(QUOTED);
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found).withStrength(strength);
    }

    private void add(
            TextField field,
            Examination examination,
            Map<Part, TermHit> parts,
            List<Evidence> found,
            List<Evidence> quoted) {
        for (TermHit hit : Data.PHRASES.in(field, examination)) {
            String topic = Data.PHRASES.topic(hit);
            boolean isQuoted =
                    field == TextField.BODY && QuotedSpeech.of(examination).contains(hit.span());
            if (topics.contains(topic)) {
                List<Evidence> to = isQuoted ? quoted : found;
                if (to.size() < Limits.MAX_EVIDENCE) {
                    to.add(Data.PHRASES.evidence("lures.found", field, hit, examination));
                }
            } else if (!isQuoted) {
                part(topic).ifPresent(part -> {
                    if (parts.putIfAbsent(part, hit) != null && part == Part.PRAISE) {
                        parts.putIfAbsent(Part.MORE_PRAISE, hit);
                    }
                });
            }
        }
    }

    /** Returns evidence of links to sites that sell what lures offer, and of praise that only carries a link. */
    private List<Evidence> sites(Map<Part, TermHit> parts, Examination examination) {
        List<Evidence> found = new ArrayList<>(0);
        boolean leadsToPage = false;
        boolean leadsToSite = examination.authorLinks().stream()
                .anyMatch(link ->
                        LinkedSites.isFrontPage(link) && !LinkedSites.get().isWellKnown(link));
        for (LinkMention link : examination.links()) {
            if (found.size() < Limits.MAX_EVIDENCE && !LinkedSites.get().isWellKnown(link)) {
                leadsToPage = true;
                leadsToSite |= LinkedSites.isFrontPage(link);
                LinkedSites.get()
                        .topic(link, topics)
                        .ifPresent(topic -> found.add(Evidence.of(
                                        "lures.site",
                                        SubmissionField.BODY,
                                        examination.submission().quote(link.url()),
                                        topic)
                                .withSpan(link.span())));
            }
        }
        TermHit praise = parts.get(Part.PRAISE);
        // Readers who praise an article may cite a page as well, but seldom praise it twice.
        boolean isPretext = leadsToSite || (leadsToPage && parts.containsKey(Part.MORE_PRAISE));
        if (praise != null && isPretext && found.isEmpty() && topics.contains(PROMOTION)) {
            found.add(Data.PHRASES.evidence("lures.praise", TextField.BODY, praise, examination));
        }
        return found;
    }

    private static Optional<Part> part(String topic) {
        return switch (topic) {
            case "offer" -> Optional.of(Part.OFFER);
            case "promise" -> Optional.of(Part.PROMISE);
            case "period" -> Optional.of(Part.PERIOD);
            case "month" -> Optional.of(Part.MONTH);
            case "testimony" -> Optional.of(Part.TESTIMONY);
            case "praise" -> Optional.of(Part.PRAISE);
            case "call" -> Optional.of(Part.CALL);
            default -> Optional.empty();
        };
    }

    /** Adds the evidence of parts that are a lure together, and returns how certain that is: 0, {@link #PARTLY} or 1. */
    private static double together(Map<Part, TermHit> parts, Examination examination, List<Evidence> found) {
        MoneyAmounts money = MoneyAmounts.in(examination.text().words());
        Optional<TextSpan> growth = money.growth();
        if (parts.isEmpty() && growth.isEmpty()) {
            return 0;
        }
        boolean calls = parts.containsKey(Part.CALL)
                || (growth.isPresent() && ContactScan.namesPlatform(examination))
                || ContactScan.of(examination).stream()
                        .anyMatch(contact -> contact.kind().isPersonal());
        double strength = strength(parts, examination, money, calls);
        if (strength > 0) {
            parts.forEach((part, hit) -> {
                boolean counts = switch (part) {
                    case PRAISE, MORE_PRAISE -> false;
                    case PERIOD -> isPaid(parts, part, money);
                    case MONTH -> calls && isPaid(parts, part, money);
                    default -> true;
                };
                if (counts) {
                    found.add(Data.PHRASES.evidence("lures.together", TextField.BODY, hit, examination));
                }
            });
            growth.ifPresent(span -> found.add(Evidence.of(
                            "lures.growth",
                            SubmissionField.BODY,
                            examination
                                    .submission()
                                    .quote(span.of(examination.text().words())))
                    .withSpan(examination.original(span))));
        }
        return strength;
    }

    private static double strength(
            Map<Part, TermHit> parts, Examination examination, MoneyAmounts money, boolean calls) {
        boolean grows = money.growth().isPresent();
        boolean gains = grows || isPaid(parts, Part.PERIOD, money);
        boolean saysSo = grows || parts.containsKey(Part.PROMISE);
        boolean offers = parts.containsKey(Part.OFFER);
        boolean vouches = parts.containsKey(Part.TESTIMONY);
        if (calls) {
            // Wages are ordinary as well, but not beside a way to get in touch.
            gains |= isPaid(parts, Part.MONTH, money);
            int said = count(gains || saysSo, offers, vouches);
            return said >= 2 || gains ? 1 : said == 1 ? PARTLY : 0;
        }
        int said = count(gains || saysSo, offers, vouches);
        // An amount and a period alone are no promise: "the loan costs 900 a week".
        boolean isOffer = said == 3 || (gains && saysSo && said == 2);
        return isOffer || (gains && leadsAway(examination)) ? PARTLY : 0;
    }

    private static boolean leadsAway(Examination examination) {
        return examination.links().stream().anyMatch(link -> !LinkedSites.get().isWellKnown(link));
    }

    private static boolean isPaid(Map<Part, TermHit> parts, Part period, MoneyAmounts money) {
        TermHit hit = parts.get(period);
        return hit != null && money.isBeside(hit.span());
    }

    private static int count(boolean... said) {
        int count = 0;
        for (boolean each : said) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
