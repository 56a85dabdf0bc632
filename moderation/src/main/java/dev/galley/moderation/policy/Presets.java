package dev.galley.moderation.policy;

import dev.galley.moderation.Action;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.rule.DiscussionClosed;
import dev.galley.moderation.internal.rule.Flood;
import dev.galley.moderation.internal.rule.Length;
import dev.galley.moderation.internal.rule.ParentNotApproved;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Ready-made policies; change them with {@link Policy#toBuilder()} or a layer over them. */
public final class Presets {
    private static final double SIGN = 1;
    private static final double HINT = 0.5;

    private static final Map<String, Supplier<Policy>> BY_NAME = Map.of(
            "newsroom",
            Presets::newsroom,
            "wordpress",
            Presets::wordpressLike,
            "wordpress-like",
            Presets::wordpressLike);

    private Presets() {}

    /**
     * Returns the policy of a name that users may write in a setting.
     *
     * @param name {@code newsroom}, or {@code wordpress} or {@code wordpress-like}, in lower case
     * @return empty if there is none of that name
     */
    public static Optional<Policy> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Objects.requireNonNull(name, "name")))
                .map(Supplier::get);
    }

    /** Returns a policy with the defaults of WordPress; see {@link WordPressOptions} for other settings. */
    public static Policy wordpressLike() {
        return new WordPressOptions().policy();
    }

    /**
     * Returns the policy recommended for newspapers. It leaves as few comments as possible for people to review, each
     * with a reason:
     *
     * <ul>
     *   <li>A name and an e-mail address are required, unless the author is signed in or the source of the comment
     *       provides no addresses; a comment without them is rejected. To require neither: {@code
     *       newsroom().toBuilder().without("author-required").build()}.
     *   <li>What its author can fix is rejected at once with an explanation: too long, empty, repeated, too many in a
     *       minute.
     *   <li>A single sign of advertising holds a comment; two make it spam. A hint, such as capitals, has no effect on
     *       its own: two hints hold a comment. So no single rule decides about an ordinary comment, and none has to be so
     *       lax that it finds nothing.
     *   <li>A private contact, a phrase of advertising or fraud, a threat and a name that is an address are signs; a phrase
     *       that is only typical of them is a hint.
     *   <li>Being new is a hint, not a reason: an author's first comment is published at once unless something else is
     *       unusual about it, such as a link to the front page of a site. An author with three comments approved by people is
     *       trusted: only what nobody may do is rejected, and only a threat is held.
     *   <li>A record of mostly rejected comments counts more than any word.
     *   <li>A classifier and a history are used if present. Without a history, no author is known.
     *   <li>It contains no list of insults, because each newspaper must decide which words it tolerates; to add Galley's,
     *       choose the topic {@code insult} of the rule {@code threats}.
     * </ul>
     */
    public static Policy newsroom() {
        return Policy.builder("newsroom")
                .staffRoles(Set.of("administrator", "editor", "moderator"))
                .trustedAfter(3)
                .holdScore(SIGN)
                .spamScore(2 * SIGN)
                .rule(PolicyRule.of(Rules.DISCUSSION_CLOSED).with(DiscussionClosed.CLOSES_AFTER, Duration.ofDays(30)))
                .rule(PolicyRule.of(Rules.AUTHOR_REQUIRED))
                .rule(PolicyRule.of(Rules.BLANK))
                .rule(PolicyRule.of(Rules.LENGTH).with(Length.MAX, 5_000))
                .rule(PolicyRule.of(Rules.DEPTH))
                .rule(PolicyRule.of(Rules.PARENT_NOT_APPROVED).with(ParentNotApproved.UNKNOWN, false))
                .rule(PolicyRule.of(Rules.DUPLICATE))
                .rule(PolicyRule.of(Rules.FLOOD).with(Flood.WINDOWS, List.of("3 in PT1M", "30 in PT1H")))
                .rule(PolicyRule.of(Rules.HONEYPOT))
                .rule(PolicyRule.of(Rules.AUTHOR_REJECTIONS))
                .rule(PolicyRule.of(Rules.CLASSIFIER).withExemption(Exemption.TRUSTED))
                .rule(weighing(Rules.LINK_SHORTENERS, SIGN))
                .rule(weighing(Rules.LINKS, SIGN))
                .rule(weighing(Rules.CONTACTS, SIGN))
                .rule(weighing(Rules.LURES, SIGN))
                .rule(weighing(Rules.THREATS, SIGN).withExemption(Exemption.STAFF))
                .rule(weighing(Rules.AUTHOR_NAME, SIGN))
                .rule(weighing(Rules.NEAR_DUPLICATE, SIGN))
                .rule(weighing(Rules.MIXED_SCRIPTS, SIGN))
                .rule(weighing(Rules.FORMATTING, SIGN))
                .rule(weighing(Rules.TOO_FAST, SIGN))
                .rule(weighing(Rules.LINK_REPEATED, HINT))
                .rule(weighing(Rules.CAPITALS, HINT))
                .rule(weighing(Rules.REPETITION, HINT))
                .rule(weighing(Rules.AUTHOR_TRUST, HINT))
                .rule(weighing(Rules.FIRST_LINK, HINT))
                .build();
    }

    private static PolicyRule weighing(RuleType type, double weight) {
        return PolicyRule.of(type)
                .withAction(Action.NOTE)
                .withExemption(Exemption.TRUSTED)
                .withWeight(weight);
    }
}
