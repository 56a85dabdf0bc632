package dev.galley.moderation.policy;

import dev.galley.moderation.Action;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyBuilder;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.internal.rule.AuthorRequired;
import dev.galley.moderation.internal.rule.AuthorTrust;
import dev.galley.moderation.internal.rule.Depth;
import dev.galley.moderation.internal.rule.DiscussionClosed;
import dev.galley.moderation.internal.rule.Duplicate;
import dev.galley.moderation.internal.rule.Flood;
import dev.galley.moderation.internal.rule.Length;
import dev.galley.moderation.internal.rule.LinkCount;
import dev.galley.moderation.internal.rule.ParentNotApproved;
import dev.galley.moderation.internal.rule.PatternMatch;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.moderation.internal.rule.TextField;
import dev.galley.text.Folding;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The options of WordPress for moderating comments (Settings, Discussion), with WordPress's names and defaults. {@link
 * #policy()} creates a policy that decides as WordPress does. Not thread-safe.
 *
 * <p>WordPress exempts users who may moderate from rules that hold comments, so set the role of their author on
 * submissions: {@code administrator} or {@code editor}. It also exempts the author of the article: use the role {@code
 * editor} for them.
 */
public final class WordPressOptions {
    private static final Duration EVER = Duration.ofDays(36_500);
    private static final List<TextField> KEYS_IN = List.of(
            TextField.BODY,
            TextField.MARKUP,
            TextField.AUTHOR_NAME,
            TextField.AUTHOR_EMAIL,
            TextField.AUTHOR_URL,
            TextField.IP,
            TextField.USER_AGENT);

    private boolean requireNameEmail = true;
    private boolean commentRegistration;
    private boolean closeCommentsForOldPosts;
    private int closeCommentsDaysOld = 14;
    private int threadCommentsDepth = 5;
    private boolean commentModeration;
    private boolean commentPreviouslyApproved = true;
    private int commentMaxLinks = 2;
    private String moderationKeys = "";
    private String disallowedKeys = "";

    /** Creates options with WordPress's defaults. */
    public WordPressOptions() {}

    /** {@code require_name_email}: whether name and e-mail address are required; true by default. */
    public WordPressOptions requireNameEmail(boolean required) {
        requireNameEmail = required;
        return this;
    }

    /** {@code comment_registration}: whether the author must be signed in; false by default. */
    public WordPressOptions commentRegistration(boolean required) {
        commentRegistration = required;
        return this;
    }

    /** {@code close_comments_for_old_posts}: whether old articles are closed for comments; false by default. */
    public WordPressOptions closeCommentsForOldPosts(boolean close) {
        closeCommentsForOldPosts = close;
        return this;
    }

    /** {@code close_comments_days_old}: the number of days after which an article is old; 14 by default. */
    public WordPressOptions closeCommentsDaysOld(int days) {
        closeCommentsDaysOld = days;
        return this;
    }

    /** {@code thread_comments_depth}: the maximum nesting depth of replies; 5 by default. */
    public WordPressOptions threadCommentsDepth(int depth) {
        threadCommentsDepth = depth;
        return this;
    }

    /** {@code comment_moderation}: whether every comment is held; false by default. */
    public WordPressOptions commentModeration(boolean hold) {
        commentModeration = hold;
        return this;
    }

    /** {@code comment_previously_approved}: whether authors without an approved comment are held; true by default. */
    public WordPressOptions commentPreviouslyApproved(boolean required) {
        commentPreviouslyApproved = required;
        return this;
    }

    /** {@code comment_max_links}: the number of links from which a comment is held; 2 by default, 0 for never. */
    public WordPressOptions commentMaxLinks(int links) {
        commentMaxLinks = links;
        return this;
    }

    /** {@code moderation_keys}: terms that hold a comment, in any field, one per line; empty by default. */
    public WordPressOptions moderationKeys(String lines) {
        moderationKeys = lines;
        return this;
    }

    /**
     * {@code disallowed_keys}: terms that send a comment to the trash, in any field, one per line; empty by default.
     */
    public WordPressOptions disallowedKeys(String lines) {
        disallowedKeys = lines;
        return this;
    }

    /**
     * Creates the policy.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public Policy policy() {
        PolicyBuilder policy = Policy.builder("wordpress-like").staffRoles(Set.of("administrator", "editor"));
        addRefusals(policy);
        addHolds(policy);
        keys("disallowed-keys", disallowedKeys, Action.SPAM, policy);
        return policy.build();
    }

    /**
     * Adds the rules for which WordPress responds with an error; they apply to everybody, except for the flood rule.
     */
    private void addRefusals(PolicyBuilder policy) {
        Duration closesAfter = closeCommentsForOldPosts ? Duration.ofDays(closeCommentsDaysOld) : Duration.ZERO;
        policy.rule(refusing(PolicyRule.of(Rules.DISCUSSION_CLOSED).with(DiscussionClosed.CLOSES_AFTER, closesAfter)))
                .rule(refusing(PolicyRule.of(Rules.PARENT_NOT_APPROVED).with(ParentNotApproved.UNKNOWN, false)))
                .rule(refusing(PolicyRule.of(Rules.DEPTH).with(Depth.MAX, threadCommentsDepth)))
                .rule(refusing(PolicyRule.of(Rules.BLANK)))
                .rule(refusing(PolicyRule.of(Rules.LENGTH)
                        .with(Length.NAME_BYTES, 245)
                        .with(Length.EMAIL_BYTES, 100)
                        .with(Length.URL_BYTES, 200)
                        .with(Length.BODY_BYTES, 65_525)))
                .rule(refusing(PolicyRule.of(Rules.DUPLICATE).with(Duplicate.WITHIN, EVER)))
                .rule(refusing(PolicyRule.of(Rules.FLOOD).with(Flood.WINDOWS, List.of("1 in PT15S")))
                        .withExemption(Exemption.STAFF));
        if (requireNameEmail || commentRegistration) {
            policy.rule(refusing(PolicyRule.of(Rules.AUTHOR_REQUIRED)
                    .with(AuthorRequired.NAME, requireNameEmail)
                    .with(AuthorRequired.EMAIL, requireNameEmail)
                    .with(AuthorRequired.ACCOUNT, commentRegistration)));
        }
    }

    private static PolicyRule refusing(PolicyRule rule) {
        return rule.withAction(Action.REJECT).withExemption(Exemption.NOBODY);
    }

    /** Adds the rules for which WordPress holds a comment, unless its author may moderate. */
    private void addHolds(PolicyBuilder policy) {
        if (commentModeration) {
            policy.rule(holding(
                    PolicyRule.of("comment-moderation", Rules.PATTERNS).with(PatternMatch.PATTERNS, List.of("(?s)."))));
        }
        if (commentPreviouslyApproved) {
            policy.rule(holding(PolicyRule.of(Rules.AUTHOR_TRUST).with(AuthorTrust.MIN, 1)));
        }
        if (commentMaxLinks > 0) {
            policy.rule(holding(PolicyRule.of(Rules.LINKS).with(LinkCount.MAX, commentMaxLinks - 1)));
        }
        keys("moderation-keys", moderationKeys, Action.HOLD, policy);
    }

    private static PolicyRule holding(PolicyRule rule) {
        return rule.withAction(Action.HOLD).withExemption(Exemption.STAFF);
    }

    /** Adds a list of terms. WordPress also matches within words, and ignores only case. */
    private static void keys(String id, String lines, Action action, PolicyBuilder policy) {
        List<String> keys = lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(WordPressOptions::literal)
                .toList();
        if (!keys.isEmpty()) {
            policy.rule(PolicyRule.of(id, Rules.TERMS)
                    .with(Terms.TERMS, keys)
                    .with(Terms.ANYWHERE, true)
                    .with(Terms.FOLDINGS, List.of(Folding.CASE))
                    .with(Terms.FIELDS, KEYS_IN)
                    .withAction(action)
                    .withExemption(Exemption.STAFF));
        }
    }

    private static String literal(String key) {
        return key.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
    }
}
