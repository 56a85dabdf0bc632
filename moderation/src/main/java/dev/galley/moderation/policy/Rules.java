package dev.galley.moderation.policy;

import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.rule.AuthorName;
import dev.galley.moderation.internal.rule.AuthorRejections;
import dev.galley.moderation.internal.rule.AuthorRequired;
import dev.galley.moderation.internal.rule.AuthorTrust;
import dev.galley.moderation.internal.rule.Blank;
import dev.galley.moderation.internal.rule.Capitals;
import dev.galley.moderation.internal.rule.Classifier;
import dev.galley.moderation.internal.rule.Contacts;
import dev.galley.moderation.internal.rule.Depth;
import dev.galley.moderation.internal.rule.DiscussionClosed;
import dev.galley.moderation.internal.rule.Duplicate;
import dev.galley.moderation.internal.rule.FirstLink;
import dev.galley.moderation.internal.rule.Flood;
import dev.galley.moderation.internal.rule.Formatting;
import dev.galley.moderation.internal.rule.Honeypot;
import dev.galley.moderation.internal.rule.Length;
import dev.galley.moderation.internal.rule.LinkCount;
import dev.galley.moderation.internal.rule.LinkHosts;
import dev.galley.moderation.internal.rule.LinkRepeated;
import dev.galley.moderation.internal.rule.LinkShorteners;
import dev.galley.moderation.internal.rule.Lures;
import dev.galley.moderation.internal.rule.MixedScripts;
import dev.galley.moderation.internal.rule.Model;
import dev.galley.moderation.internal.rule.NearDuplicate;
import dev.galley.moderation.internal.rule.ParentNotApproved;
import dev.galley.moderation.internal.rule.PatternMatch;
import dev.galley.moderation.internal.rule.Repetition;
import dev.galley.moderation.internal.rule.ReportedComment;
import dev.galley.moderation.internal.rule.Scripts;
import dev.galley.moderation.internal.rule.Service;
import dev.galley.moderation.internal.rule.Terms;
import dev.galley.moderation.internal.rule.Threats;
import dev.galley.moderation.internal.rule.TooFast;
import java.util.List;
import java.util.Optional;

/**
 * The rule types included in Galley, with their options. In Java, a duration is a {@link java.time.Duration}, a list is any
 * collection, and a word may also be the enum constant; in a policy file, a duration is a string such as {@code
 * "PT30S"}. The rule reference (docs/moderation-rules.md) also has the messages of each rule.
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
    /** Finds authors whose name contains a web address, an e-mail address or a telephone number. */
    public static final RuleType AUTHOR_NAME = AuthorName.TYPE;

    /**
     * Finds authors most of whose comments were rejected by people.
     *
     * <ul>
     *   <li>{@code maxRate} (number from 0 to 1; default 0.5): the maximum proportion of the author's comments that
     *       people rejected.
     *   <li>{@code minDecisions} (integer from 1 to 1000; default 3): the minimum number of the author's comments that
     *       people must have reviewed for the rule to apply.
     *   <li>{@code within} (duration; default PT0S): how far back the author's comments count; PT0S for all decisions.
     * </ul>
     */
    public static final RuleType AUTHOR_REJECTIONS = AuthorRejections.TYPE;

    /**
     * Finds comments from authors who did not identify themselves.
     *
     * <ul>
     *   <li>{@code name} (boolean; default true): whether a name is required.
     *   <li>{@code email} (boolean; default true): whether an e-mail address is required.
     *   <li>{@code account} (boolean; default false): whether the author must be signed in.
     * </ul>
     */
    public static final RuleType AUTHOR_REQUIRED = AuthorRequired.TYPE;

    /**
     * Finds authors without enough comments approved by a person. Option: {@code min} (integer from 1 to 1000; default
     * 1): the minimum number of the author's comments that a person has approved.
     */
    public static final RuleType AUTHOR_TRUST = AuthorTrust.TYPE;

    /** Finds comments without any visible text. */
    public static final RuleType BLANK = Blank.TYPE;

    /**
     * Finds comments in capitals.
     *
     * <ul>
     *   <li>{@code maxShare} (number from 0 to 1; default 0.7): the maximum proportion of capitals among the letters.
     *   <li>{@code minLetters} (integer; default 20): the minimum number of letters for the rule to apply, so that "OK"
     *       does not count.
     * </ul>
     */
    public static final RuleType CAPITALS = Capitals.TYPE;

    /**
     * Asks the classifier given to the moderator.
     *
     * <ul>
     *   <li>{@code spamFrom} (number from 0 to 1; default 0.9): the score, from which a comment is spam.
     *   <li>{@code unsureFrom} (number from 0 to 1; default 0.3): the score above which a comment is unsure, so that a
     *       person decides.
     * </ul>
     */
    public static final RuleType CLASSIFIER = Classifier.TYPE;

    /**
     * Finds private contacts: messengers, e-mail addresses, telephone numbers, wallets, disguised addresses. Option: {@code
     * kinds} (list of messenger, handle, email, phone, wallet, ip_address, disguised; default all): the kinds of contacts
     * to find. E-mail addresses and telephone numbers count for a quarter of the weight, unless they are named as a
     * messenger's.
     */
    public static final RuleType CONTACTS = Contacts.TYPE;

    /**
     * Finds replies nested too deep to be displayed. Option: {@code max} (integer from 1 to 1000; default 5): the
     * maximum nesting depth of replies; 1 allows only comments on the article itself.
     */
    public static final RuleType DEPTH = Depth.TYPE;

    /**
     * Finds comments on a closed discussion. Option: {@code closesAfter} (duration; default PT0S): how long after
     * publication an article accepts comments; PT0S for no limit.
     */
    public static final RuleType DISCUSSION_CLOSED = DiscussionClosed.TYPE;

    /**
     * Finds repeated comments: the same text by the same author in the same place. Option: {@code within} (duration;
     * default PT720H): how far back to search the history.
     */
    public static final RuleType DUPLICATE = Duplicate.TYPE;

    /** Finds links in comments of authors of whom a person has approved none. */
    public static final RuleType FIRST_LINK = FirstLink.TYPE;

    /**
     * Finds comments that arrive too fast from one author or one IP address.
     *
     * <ul>
     *   <li>{@code windows} (list of strings; default 1 in PT15S): rate limits such as "1 in PT15S", one comment in 15
     *       seconds; each limit applies on its own.
     *   <li>{@code by} (list of author, ip; default all): how comments are counted together: by author key, by key of
     *       the IP address, or both.
     * </ul>
     */
    public static final RuleType FLOOD = Flood.TYPE;

    /**
     * Finds formatting that deceives or disturbs readers.
     *
     * <ul>
     *   <li>{@code tricks} (list of bbcode, hidden, comments, invisible, marks, styled, spelled; default all): the kinds of formatting
     *       to find.
     *   <li>{@code maxInvisible} (integer; default 3): the maximum number of invisible characters, not counting those
     *       that emoji and right-to-left scripts need.
     *   <li>{@code maxMarks} (integer; default 5): the maximum number of combining marks on one letter.
     *   <li>{@code maxStyled} (integer; default 10): the maximum number of letters in a style of their own code points.
     * </ul>
     */
    public static final RuleType FORMATTING = Formatting.TYPE;

    /** Finds bots that fill in a form field hidden from people. */
    public static final RuleType HONEYPOT = Honeypot.TYPE;

    /**
     * Finds comments that are too short or too long, and fields too long for common databases.
     *
     * <ul>
     *   <li>{@code min} (integer; default 0): the minimum number of characters (code points) in the text of a comment.
     *   <li>{@code max} (integer; default 65525): the maximum number of characters in the text of a comment.
     *   <li>{@code nameBytes} (integer; default 245): the maximum size of the author's name, in bytes of UTF-8.
     *   <li>{@code emailBytes} (integer; default 100): the maximum size of the e-mail address, in bytes.
     *   <li>{@code urlBytes} (integer; default 200): the maximum size of the author's web address, in bytes.
     *   <li>{@code bodyBytes} (integer; default 65525): the maximum size of the comment including markup, in bytes of
     *       UTF-8.
     * </ul>
     */
    public static final RuleType LENGTH = Length.TYPE;

    /**
     * Finds comments with too many links. Option: {@code max} (integer; default 2): the maximum number of links in a
     * comment, counting repetitions.
     */
    public static final RuleType LINKS = LinkCount.TYPE;

    /**
     * Finds links to blocked hosts, or to hosts that are not allowed.
     *
     * <ul>
     *   <li>{@code blocked} (list of strings; default empty): blocked hosts, including their subdomains.
     *   <li>{@code allowed} (list of strings; default empty): allowed hosts, including their subdomains; the most
     *       specific entry applies.
     *   <li>{@code onlyAllowed} (boolean; default false): whether every host not listed as allowed is blocked.
     *   <li>{@code authorUrl} (boolean; default true): whether the author's web address is checked as well.
     * </ul>
     */
    public static final RuleType LINK_HOSTS = LinkHosts.TYPE;

    /**
     * Finds comments with many links to one host. Option: {@code max} (integer; default 2): the maximum number of links
     * to one host.
     */
    public static final RuleType LINK_REPEATED = LinkRepeated.TYPE;

    /**
     * Finds shortened links, which hide their target. Option: {@code hosts} (list of strings; default 160 known ones):
     * the hosts of link shorteners.
     */
    public static final RuleType LINK_SHORTENERS = LinkShorteners.TYPE;

    /**
     * Finds phrases of advertising and fraud in many languages, also in the name of the author. Option: {@code topics} (list
     * of crypto, money, job, romance, adult, pharmacy, gambling, loan, recovery, goods, promotion; default all): the topics
     * to look for. Phrases that also occur in ordinary comments count only together, some for half the weight.
     */
    public static final RuleType LURES = Lures.TYPE;

    /**
     * Finds words with letters of several scripts, which are used to evade term lists: "sрam" with a Cyrillic р.
     * Option: {@code max} (integer; default 0): the maximum number of words with mixed scripts.
     */
    public static final RuleType MIXED_SCRIPTS = MixedScripts.TYPE;

    /**
     * Asks a text model, such as one of toxicity, about the comment.
     *
     * <ul>
     *   <li>{@code name} (string; default toxicity): the name under which the moderator was given the model.
     *   <li>{@code labels} (list of strings; default empty): the labels of the model that count; all if empty.
     *   <li>{@code from} (number from 0 to 1; default 0.9): the score of a label from which the rule's action is
     *       requested.
     *   <li>{@code unsureFrom} (number from 0 to 1; default 0.7): the score of a label from which the comment is held.
     *   <li>{@code timeout} (duration; default PT0S): the maximum time for an answer; PT0S for the limit of the policy.
     * </ul>
     */
    public static final RuleType MODEL = Model.TYPE;

    /**
     * Finds campaigns: comments that are almost copies of others, from any author under any article.
     *
     * <ul>
     *   <li>{@code minCopies} (integer; default 1): the minimum number of similar earlier comments.
     *   <li>{@code within} (duration; default PT72H): how far back to search the history.
     *   <li>{@code compared} (integer; default 1000): the number of latest comments to compare, under any article.
     *   <li>{@code passageSimilarity} (number from 0 to 1; default 0.15): the minimum proportion of shared word pairs
     *       for comments with a long passage in common.
     *   <li>{@code phraseSimilarity} (number from 0 to 1; default 0.3): the minimum proportion of shared word pairs for
     *       comments with a short phrase in common.
     *   <li>{@code phraseTimes} (integer; default 5): the minimum number of earlier comments with the same short
     *       phrase, which may be a common expression.
     * </ul>
     */
    public static final RuleType NEAR_DUPLICATE = NearDuplicate.TYPE;

    /**
     * Finds replies to comments that readers cannot see there. Option: {@code unknown} (boolean; default true): whether
     * a reply to a comment missing from the history counts. Not suitable for a history that is pruned.
     */
    public static final RuleType PARENT_NOT_APPROVED = ParentNotApproved.TYPE;

    /**
     * Finds matches of regular expressions.
     *
     * <ul>
     *   <li>{@code patterns} (list of strings; default empty): regular expressions in RE2 syntax, which match in linear
     *       time. Case is ignored unless one says (?-i).
     *   <li>{@code fields} (list of body, markup, author-name, author-url, author-email, ip, user-agent, referrer;
     *       default body): the fields of a submission to search.
     *   <li>{@code normalized} (boolean; default true): whether to search the normalised text: lower case,
     *       compatibility forms resolved, invisible characters removed.
     * </ul>
     */
    public static final RuleType PATTERNS = PatternMatch.TYPE;

    /**
     * Finds repetitive comments: a repeated character, word or line, or few different words.
     *
     * <ul>
     *   <li>{@code maxCharacters} (integer; default 12): the maximum repetitions of a character in a row; white space
     *       and drawn lines (---, ===, ...) do not count.
     *   <li>{@code maxWords} (integer; default 5): the maximum repetitions of a word in a row.
     *   <li>{@code maxLines} (integer; default 3): the maximum number of times a line of eight or more characters may
     *       occur.
     *   <li>{@code minVariety} (number from 0 to 1; default 0.2): the minimum proportion of different words, among the
     *       first 200; for comments of 30 words or more.
     * </ul>
     */
    public static final RuleType REPETITION = Repetition.TYPE;

    /**
     * Finds comments that readers reported. Each reader counts once; reports before an approval by a person do not count.
     *
     * <ul>
     *   <li>{@code threshold} (number; default 3.0): the sum of the readers' weights from which the rule matches; see {@link
     *       dev.galley.moderation.history.ReporterRecord#weight()}.
     *   <li>{@code minReaders} (integer from 1 to 500; default 2): the minimum number of readers, whatever their weight.
     *   <li>{@code reasons} (list of strings; default empty): the reasons of reports that count; without any, all count.
     * </ul>
     */
    public static final RuleType REPORTS = ReportedComment.TYPE;

    /**
     * Finds comments that most readers of the site cannot read.
     *
     * <ul>
     *   <li>{@code allowed} (list of scripts, such as latin, cyrillic or han; default latin): the allowed scripts
     *       (Unicode Standard Annex #24); digits, symbols and emoji belong to none.
     *   <li>{@code maxShare} (number from 0 to 1; default 0.2): the maximum proportion of letters in other scripts.
     * </ul>
     */
    public static final RuleType SCRIPTS = Scripts.TYPE;

    /**
     * Asks a service about the comment.
     *
     * <ul>
     *   <li>{@code name} (string; default akismet): the name under which the moderator was given the service.
     *   <li>{@code timeout} (duration; default PT0S): the maximum time for an answer; PT0S for the limit of the policy.
     * </ul>
     */
    public static final RuleType SERVICE = Service.TYPE;

    /**
     * Finds the terms of a list, including disguised spellings.
     *
     * <ul>
     *   <li>{@code terms} (list of strings; default empty): the terms. A term matches whole words; * at its start or
     *       end matches the rest of a word, and a space matches any gap between words.
     *   <li>{@code weak} (list of strings; default empty): terms that also have an ordinary meaning; they count only
     *       together with another term.
     *   <li>{@code allow} (list of strings; default empty): terms that are allowed although they contain a term:
     *       "Scunthorpe" with "*cunt*".
     *   <li>{@code weakenOrdinary} (boolean; default false): whether terms that also have an ordinary use in English
     *       count as weak.
     *   <li>{@code fields} (list of body, markup, author-name, author-url, author-email, ip, user-agent, referrer;
     *       default body, author-name): the fields of a submission to search.
     *   <li>{@code steps} (list of compatibility, case, invisible, marks, confusables, leet, spaced, stretched,
     *       variants, masked; default all): the disguised spellings to recognise.
     *   <li>{@code inflected} (boolean; default false): whether simple English endings may follow a term: s, es, ed,
     *       ing.
     *   <li>{@code anywhere} (boolean; default false): whether terms also match within words, as in WordPress; this
     *       matches more than intended.
     *   <li>{@code misspelt} (boolean; default false): whether words that differ from a term of five or more letters by
     *       one letter match as well; some of them are innocent.
     *   <li>{@code languages} (list of strings; default empty): the languages of the terms, such as "de". A marked
     *       letter that is not one of these languages or of the comment's is read as the plain letter; if none is
     *       known, a letter of any language makes another word.
     * </ul>
     */
    public static final RuleType TERMS = Terms.TYPE;

    /**
     * Finds threats, wishes of death, hatred and doxxing in phrases of many languages. Option: {@code topics} (list of
     * violence, harm, hate, doxxing, insult; default violence, harm, hate, doxxing): the
     * topics to look for.
     */
    public static final RuleType THREATS = Threats.TYPE;

    /**
     * Finds comments submitted faster than a person can write. Option: {@code min} (duration; default PT3S): the
     * minimum time between displaying and submitting the comment form.
     */
    public static final RuleType TOO_FAST = TooFast.TYPE;

    private static final List<RuleType> TYPES = List.of(
            AUTHOR_NAME,
            AUTHOR_REJECTIONS,
            AUTHOR_REQUIRED,
            AUTHOR_TRUST,
            BLANK,
            CAPITALS,
            CLASSIFIER,
            CONTACTS,
            DEPTH,
            DISCUSSION_CLOSED,
            DUPLICATE,
            FIRST_LINK,
            FLOOD,
            FORMATTING,
            HONEYPOT,
            LENGTH,
            LINKS,
            LINK_HOSTS,
            LINK_REPEATED,
            LINK_SHORTENERS,
            LURES,
            MIXED_SCRIPTS,
            MODEL,
            NEAR_DUPLICATE,
            PARENT_NOT_APPROVED,
            PATTERNS,
            REPETITION,
            REPORTS,
            SCRIPTS,
            SERVICE,
            TERMS,
            THREATS,
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
