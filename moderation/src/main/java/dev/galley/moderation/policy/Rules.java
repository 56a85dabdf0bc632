package dev.galley.moderation.policy;

import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.rule.AuthorRejections;
import dev.galley.moderation.internal.rule.AuthorRequired;
import dev.galley.moderation.internal.rule.AuthorTrust;
import dev.galley.moderation.internal.rule.Blank;
import dev.galley.moderation.internal.rule.Capitals;
import dev.galley.moderation.internal.rule.Classifier;
import dev.galley.moderation.internal.rule.Depth;
import dev.galley.moderation.internal.rule.DiscussionClosed;
import dev.galley.moderation.internal.rule.Duplicate;
import dev.galley.moderation.internal.rule.Flood;
import dev.galley.moderation.internal.rule.Formatting;
import dev.galley.moderation.internal.rule.Honeypot;
import dev.galley.moderation.internal.rule.Length;
import dev.galley.moderation.internal.rule.LinkCount;
import dev.galley.moderation.internal.rule.LinkHosts;
import dev.galley.moderation.internal.rule.LinkRepeated;
import dev.galley.moderation.internal.rule.LinkShorteners;
import dev.galley.moderation.internal.rule.MixedScripts;
import dev.galley.moderation.internal.rule.NearDuplicate;
import dev.galley.moderation.internal.rule.ParentNotApproved;
import dev.galley.moderation.internal.rule.PatternMatch;
import dev.galley.moderation.internal.rule.Repetition;
import dev.galley.moderation.internal.rule.Scripts;
import dev.galley.moderation.internal.rule.Service;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.moderation.internal.rule.TooFast;
import java.util.List;
import java.util.Optional;

/**
 * The rule types included in Galley. The rule reference (docs/moderation-rules.md) describes each with its options and
 * their ranges.
 *
 * <pre>{@code
 * Policy policy = Policy.builder("harbour")
 *         .rule(PolicyRule.of(Rules.BLANK))
 *         .rule(PolicyRule.of(Rules.LINKS).with("max", 3).withAction(Action.HOLD))
 *         .build();
 * }</pre>
 *
 * @see PolicyRule#with(String, Object)
 */
public final class Rules {
    /** Finds authors most of whose comments were rejected by people. Options: {@code maxRate}, {@code minDecisions}. */
    public static final RuleType AUTHOR_REJECTIONS = AuthorRejections.TYPE;

    /**
     * Finds comments from authors who did not identify themselves. Options: {@code name}, {@code email}, {@code
     * account}.
     */
    public static final RuleType AUTHOR_REQUIRED = AuthorRequired.TYPE;

    /** Finds authors without enough comments approved by a person. Option: {@code min}. */
    public static final RuleType AUTHOR_TRUST = AuthorTrust.TYPE;

    /** Finds comments without any visible text. */
    public static final RuleType BLANK = Blank.TYPE;

    /** Finds comments in capitals. Options: {@code maxShare}, {@code minLetters}. */
    public static final RuleType CAPITALS = Capitals.TYPE;

    /** Asks the classifier given to the moderator. Options: {@code spamFrom}, {@code unsureFrom}. */
    public static final RuleType CLASSIFIER = Classifier.TYPE;

    /** Finds replies nested too deep to be displayed. Option: {@code max}. */
    public static final RuleType DEPTH = Depth.TYPE;

    /** Finds comments on a closed discussion. Option: {@code closesAfter}. */
    public static final RuleType DISCUSSION_CLOSED = DiscussionClosed.TYPE;

    /** Finds repeated comments: the same text by the same author in the same place. Option: {@code within}. */
    public static final RuleType DUPLICATE = Duplicate.TYPE;

    /** Finds comments that arrive too fast from one author or one IP address. Options: {@code windows}, {@code by}. */
    public static final RuleType FLOOD = Flood.TYPE;

    /**
     * Finds formatting that deceives or disturbs readers. Options: {@code tricks}, {@code maxInvisible}, {@code
     * maxMarks}.
     */
    public static final RuleType FORMATTING = Formatting.TYPE;

    /** Finds bots that fill in a form field hidden from people. */
    public static final RuleType HONEYPOT = Honeypot.TYPE;

    /**
     * Finds comments that are too short or too long, and fields too long for common databases. Options: {@code min},
     * {@code max}, {@code nameBytes}, {@code emailBytes}, {@code urlBytes}, {@code bodyBytes}.
     */
    public static final RuleType LENGTH = Length.TYPE;

    /** Finds comments with too many links. Option: {@code max}. */
    public static final RuleType LINKS = LinkCount.TYPE;

    /**
     * Finds links to blocked hosts, or to hosts that are not allowed. Options: {@code blocked}, {@code allowed}, {@code
     * onlyAllowed}, {@code authorUrl}.
     */
    public static final RuleType LINK_HOSTS = LinkHosts.TYPE;

    /** Finds comments with many links to one host. Option: {@code max}. */
    public static final RuleType LINK_REPEATED = LinkRepeated.TYPE;

    /** Finds shortened links, which hide their target. Option: {@code hosts}. */
    public static final RuleType LINK_SHORTENERS = LinkShorteners.TYPE;

    /**
     * Finds words with letters of several scripts, which are used to evade term lists: "sрam" with a Cyrillic р.
     * Option: {@code max}.
     */
    public static final RuleType MIXED_SCRIPTS = MixedScripts.TYPE;

    /**
     * Finds campaigns: comments that are almost copies of others, from any author under any article. Options: {@code
     * minCopies}, {@code within}, {@code compared}, {@code passageSimilarity}, {@code phraseSimilarity}, {@code
     * phraseTimes}.
     */
    public static final RuleType NEAR_DUPLICATE = NearDuplicate.TYPE;

    /** Finds replies to comments that readers cannot see there. Option: {@code unknown}. */
    public static final RuleType PARENT_NOT_APPROVED = ParentNotApproved.TYPE;

    /** Finds matches of regular expressions. Options: {@code patterns}, {@code fields}, {@code normalized}. */
    public static final RuleType PATTERNS = PatternMatch.TYPE;

    /**
     * Finds repetitive comments: a repeated character, word or line, or few different words. Options: {@code
     * maxCharacters}, {@code maxWords}, {@code maxLines}, {@code minVariety}.
     */
    public static final RuleType REPETITION = Repetition.TYPE;

    /** Finds comments that most readers of the site cannot read. Options: {@code allowed}, {@code maxShare}. */
    public static final RuleType SCRIPTS = Scripts.TYPE;

    /** Asks a service about the comment. Options: {@code name}, {@code timeout}. */
    public static final RuleType SERVICE = Service.TYPE;

    /**
     * Finds the terms of a list, including disguised spellings. Options: {@code terms}, {@code weak}, {@code allow},
     * {@code weakenOrdinary}, {@code fields}, {@code steps}, {@code inflected}, {@code anywhere}.
     */
    public static final RuleType TERMS = Terms.TYPE;

    /** Finds comments submitted faster than a person can write. Option: {@code min}. */
    public static final RuleType TOO_FAST = TooFast.TYPE;

    private static final List<RuleType> TYPES = List.of(
            AUTHOR_REJECTIONS,
            AUTHOR_REQUIRED,
            AUTHOR_TRUST,
            BLANK,
            CAPITALS,
            CLASSIFIER,
            DEPTH,
            DISCUSSION_CLOSED,
            DUPLICATE,
            FLOOD,
            FORMATTING,
            HONEYPOT,
            LENGTH,
            LINKS,
            LINK_HOSTS,
            LINK_REPEATED,
            LINK_SHORTENERS,
            MIXED_SCRIPTS,
            NEAR_DUPLICATE,
            PARENT_NOT_APPROVED,
            PATTERNS,
            REPETITION,
            SCRIPTS,
            SERVICE,
            TERMS,
            TOO_FAST);

    private Rules() {}

    /** Returns all rule types. */
    public static List<RuleType> types() {
        return TYPES;
    }

    /** Returns the rule type with the given name, such as {@code "links"}. */
    public static Optional<RuleType> type(String name) {
        return TYPES.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
