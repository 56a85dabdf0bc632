package dev.galley.moderation.rule;

import dev.galley.moderation.RuleType;
import java.util.List;
import java.util.Optional;

/** The rule types included in Galley. */
public final class Rules {
    private static final List<RuleType> TYPES = List.of(
            AuthorRejections.TYPE,
            AuthorRequired.TYPE,
            AuthorTrust.TYPE,
            Blank.TYPE,
            Capitals.TYPE,
            Classifier.TYPE,
            Depth.TYPE,
            DiscussionClosed.TYPE,
            Duplicate.TYPE,
            Flood.TYPE,
            Formatting.TYPE,
            Honeypot.TYPE,
            Length.TYPE,
            LinkCount.TYPE,
            LinkHosts.TYPE,
            LinkRepeated.TYPE,
            LinkShorteners.TYPE,
            MixedScripts.TYPE,
            NearDuplicate.TYPE,
            ParentNotApproved.TYPE,
            PatternMatch.TYPE,
            Repetition.TYPE,
            Scripts.TYPE,
            Service.TYPE,
            Terms.TYPE,
            TooFast.TYPE);

    private Rules() {}

    /** Returns all rule types. */
    public static List<RuleType> types() {
        return TYPES;
    }

    /** Returns the rule type with the given name. */
    public static Optional<RuleType> type(String name) {
        return TYPES.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
