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

/** Ready-made policies; change them with {@link Policy#toBuilder()} or a layer over them. */
public final class Presets {
    private static final double SIGN = 1;
    private static final double HINT = 0.5;

    private Presets() {}

    /** Returns a policy with the defaults of WordPress; see {@link WordPressOptions} for other settings. */
    public static Policy wordpressLike() {
        return new WordPressOptions().policy();
    }

    /**
     * Returns the policy recommended for newspapers. It leaves as few comments as possible for people to review, each
     * with a reason:
     *
     * <ul>
     * <li>What its author can fix is rejected at once with an explanation: too long, empty, repeated, too many in a
     * minute.
     * <li>A single sign of advertising holds a comment; two make it spam. A hint, such as capitals, has no effect on
     * its
     * own: two hints hold a comment. So no single rule decides about an ordinary comment, and none has to be so lax
     * that it finds nothing.
     * <li>Being new is a hint, not a reason: an author's first comment is published at once unless something else is
     * unusual about it. An author with three comments approved by people is trusted, and rejected only for what
     * nobody may do.
     * <li>A record of mostly rejected comments counts more than any word.
     * <li>A classifier and a history are used if present. Without a history, no author is known.
     * <li>It contains no list of words: which words are insults, the newspaper knows best.
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
