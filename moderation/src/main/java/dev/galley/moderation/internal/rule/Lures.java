package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.rule.LureParts.Part;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.LinkMention;
import dev.galley.text.TermMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds phrases of advertising and fraud in many languages. Some phrases are enough on their own. Others also occur in
 * ordinary comments (an investment, a profit, "write to me"), and count only together; see {@link LureParts}.
 */
public final class Lures implements ModerationRule {
    /** The topics to look for. */
    public static final Option<List<LureTopic>> TOPICS = Option.choices(
                    "topics", LureTopic.class, List.of(LureTopic.values()), "The topics to look for.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "lures",
                    "The comment or the name of its author contains phrases of advertising or fraud, such as the promise of quick money."
                            + " The name of a trade, such as that of a lender or a fortune teller, counts for half the weight.")
            .option(TOPICS)
            .factory(Lures::new);

    private static final String PROMOTION = "promotion";
    private static final double QUOTED = 0.25;

    /** Loaded when the rule is first used. */
    private static final class Data {
        static final Phrases PHRASES = Phrases.load(
                "lures.txt",
                "lures-west.txt",
                "lures-east.txt",
                "lures-asia.txt",
                "lures-search.txt",
                "lures-bargain.txt");
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
        LureParts parts = new LureParts();
        add(TextField.AUTHOR_NAME, examination, parts, found, quoted);
        add(TextField.BODY, examination, parts, found, quoted);
        if (topics.contains(PROMOTION)) {
            parts.advertisedName(examination)
                    .map(phrase -> new Phrase(PROMOTION, phrase.span()))
                    .filter(phrase -> found.size() < Limits.MAX_EVIDENCE)
                    .ifPresent(phrase -> found.add(lure(TextField.AUTHOR_NAME, phrase, examination)));
        }
        if (!found.isEmpty()) {
            return Result.matched(found);
        }
        double strength = parts.together(examination, found);
        if (strength > 0 && parts.areWarnedOf(examination)) {
            quoted.addAll(found);
            found.clear();
            strength = 0;
        }
        for (Evidence site : sites(parts, examination)) {
            found.add(site);
            boolean isAdvert = site.code().equals("lures.praise") && parts.has(Part.BARGAIN);
            strength = Math.max(strength, isAdvert ? 1 : LureParts.PARTLY);
        }
        if (found.isEmpty() && !quoted.isEmpty()) {
            return Result.matched(quoted).withStrength(QUOTED);
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found).withStrength(strength);
    }

    private void add(
            TextField field, Examination examination, LureParts parts, List<Evidence> found, List<Evidence> quoted) {
        List<Phrase> hits = Data.PHRASES.in(field, examination);
        for (Phrase phrase : hits) {
            boolean isQuoted =
                    field == TextField.BODY && QuotedSpeech.of(examination).contains(phrase.span());
            if (topics.contains(phrase.topic())) {
                boolean isExcused =
                        isQuoted || (field == TextField.BODY && ScamWarning.isBeside(hits, phrase, examination));
                List<Evidence> to = isExcused ? quoted : found;
                if (to.size() < Limits.MAX_EVIDENCE) {
                    to.add(lure(field, phrase, examination));
                }
            } else if (!isQuoted || LureParts.isOfName(phrase)) {
                parts.add(field, phrase);
            }
        }
    }

    private static Evidence lure(TextField field, Phrase phrase, Examination examination) {
        return Phrases.evidence("lures.found", field, phrase, examination);
    }

    /** Returns evidence of sites that sell what lures offer, and of praise that only carries a link. */
    private List<Evidence> sites(LureParts parts, Examination examination) {
        List<Evidence> found = new ArrayList<>(0);
        boolean leadsToSite = false;
        for (LinkMention link : examination.authorLinks()) {
            if (!LinkedSites.get().isWellKnown(link)) {
                leadsToSite |= LinkedSites.isFrontPage(link);
                addSite(SubmissionField.AUTHOR_URL, link, examination, found);
            }
        }
        boolean leadsToPage = false;
        for (LinkMention link : examination.links()) {
            if (!LinkedSites.get().isWellKnown(link)) {
                leadsToPage = true;
                leadsToSite |= LinkedSites.isFrontPage(link);
                addSite(SubmissionField.BODY, link, examination, found);
            }
        }
        // Readers who praise an article may cite a page as well, but seldom praise it twice.
        boolean isPretext = leadsToSite || (leadsToPage && parts.has(Part.MORE_PRAISE));
        if (isPretext && found.isEmpty() && topics.contains(PROMOTION)) {
            parts.phrase(Part.PRAISE)
                    .ifPresent(
                            phrase -> found.add(Phrases.evidence("lures.praise", TextField.BODY, phrase, examination)));
        }
        return found;
    }

    /** Adds evidence of a link to a site that sells what lures offer. */
    private void addSite(SubmissionField field, LinkMention link, Examination examination, List<Evidence> found) {
        if (found.size() < Limits.MAX_EVIDENCE) {
            LinkedSites.get()
                    .topic(link, topics)
                    .ifPresent(topic -> found.add(Evidence.of(
                                    "lures.site",
                                    field,
                                    examination.submission().quote(link.url()),
                                    topic)
                            .withSpan(link.span())));
        }
    }
}
