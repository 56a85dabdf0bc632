package dev.galley.moderation.policy;

import dev.galley.moderation.Action;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.rule.AuthorRejections;
import dev.galley.moderation.rule.AuthorRequired;
import dev.galley.moderation.rule.AuthorTrust;
import dev.galley.moderation.rule.Blank;
import dev.galley.moderation.rule.Capitals;
import dev.galley.moderation.rule.Classifier;
import dev.galley.moderation.rule.Depth;
import dev.galley.moderation.rule.DiscussionClosed;
import dev.galley.moderation.rule.Duplicate;
import dev.galley.moderation.rule.Flood;
import dev.galley.moderation.rule.Formatting;
import dev.galley.moderation.rule.Honeypot;
import dev.galley.moderation.rule.Length;
import dev.galley.moderation.rule.LinkCount;
import dev.galley.moderation.rule.LinkRepeated;
import dev.galley.moderation.rule.LinkShorteners;
import dev.galley.moderation.rule.MixedScripts;
import dev.galley.moderation.rule.NearDuplicate;
import dev.galley.moderation.rule.ParentNotApproved;
import dev.galley.moderation.rule.Repetition;
import dev.galley.moderation.rule.TooFast;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Policies to begin with; {@link Policy#toBuilder()} or a layer over them changes what is to differ. */
public final class Presets {
    private static final double SIGN = 1;
    private static final double HINT = 0.5;

    private Presets() {}

    /** What WordPress does after its installation; see {@link WordPressOptions} for other options. */
    public static Policy wordpressLike() {
        return new WordPressOptions().policy();
    }

    /**
     * What we recommend to a newspaper. It is made so that people see as few comments as possible, and each with a reason:
     *
     * <ul>
     *   <li>What its author can mend is refused at once and told: too long, empty, twice the same, too many in a minute.
     *   <li>A single sign of advertising holds a comment; two make it spam. A hint, such as capitals, does nothing by
     *       itself: it takes two to hold a comment. So no one rule decides about an ordinary comment, and none has to be
     *       so lax that it finds nothing.
     *   <li>To be new is a hint, not a reason: the first comment of an author appears at once unless something else
     *       is odd about it. Whom people have approved three times is trusted, and only refused for what no one may do.
     *   <li>Whether people have rejected most of what an author wrote before counts more than any word.
     *   <li>A classifier and a history count once there are some. Without a history, nobody is known.
     *   <li>There is no list of words in it: which words are an insult, a newspaper knows better than we do.
     * </ul>
     */
    public static Policy newsroom() {
        return Policy.builder("newsroom")
                .staffRoles(Set.of("administrator", "editor", "moderator"))
                .trustedAfter(3)
                .holdScore(SIGN)
                .spamScore(2 * SIGN)
                .rule(PolicyRule.of(DiscussionClosed.TYPE).with(DiscussionClosed.CLOSES_AFTER, Duration.ofDays(30)))
                .rule(PolicyRule.of(AuthorRequired.TYPE))
                .rule(PolicyRule.of(Blank.TYPE))
                .rule(PolicyRule.of(Length.TYPE).with(Length.MAX, 5_000))
                .rule(PolicyRule.of(Depth.TYPE))
                .rule(PolicyRule.of(ParentNotApproved.TYPE).with(ParentNotApproved.UNKNOWN, false))
                .rule(PolicyRule.of(Duplicate.TYPE))
                .rule(PolicyRule.of(Flood.TYPE).with(Flood.WINDOWS, List.of("3 in PT1M", "30 in PT1H")))
                .rule(PolicyRule.of(Honeypot.TYPE))
                .rule(PolicyRule.of(AuthorRejections.TYPE))
                .rule(PolicyRule.of(Classifier.TYPE).withExemption(Exemption.TRUSTED))
                .rule(weighing(LinkShorteners.TYPE, SIGN))
                .rule(weighing(LinkCount.TYPE, SIGN))
                .rule(weighing(NearDuplicate.TYPE, SIGN))
                .rule(weighing(MixedScripts.TYPE, SIGN))
                .rule(weighing(Formatting.TYPE, SIGN))
                .rule(weighing(TooFast.TYPE, SIGN))
                .rule(weighing(LinkRepeated.TYPE, HINT))
                .rule(weighing(Capitals.TYPE, HINT))
                .rule(weighing(Repetition.TYPE, HINT))
                .rule(weighing(AuthorTrust.TYPE, HINT))
                .build();
    }

    private static PolicyRule weighing(RuleType type, double weight) {
        return PolicyRule.of(type)
                .withAction(Action.NOTE)
                .withExemption(Exemption.TRUSTED)
                .withWeight(weight);
    }
}
