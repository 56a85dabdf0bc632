package dev.galley.moderation.submission;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Discussion;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comment, and what is known of how it came. Immutable. All but the comment may be missing; a rule that needs what is
 * missing says so in the trace and does not count.
 */
public final class Submission {
    /** Computed when first asked for; every thread computes the same. */
    private @Nullable Quotation quotation;

    private final Comment comment;
    private final Optional<Article> article;
    private final Optional<Discussion> discussion;
    private final Optional<Integer> depth;
    private final Optional<String> account;
    private final Optional<String> role;
    private final Optional<String> ip;
    private final Optional<String> userAgent;
    private final Optional<String> referrer;
    private final Optional<Duration> timeToSubmit;
    private final Optional<String> honeypot;
    private final boolean emailWithheld;

    Submission(SubmissionBuilder from) {
        comment = from.comment;
        article = Optional.ofNullable(from.article);
        discussion = Optional.ofNullable(from.discussion).or(() -> article.flatMap(Article::discussion));
        depth = Optional.ofNullable(from.depth);
        account = Optional.ofNullable(from.account);
        role = Optional.ofNullable(from.role);
        ip = Optional.ofNullable(from.ip);
        userAgent = Optional.ofNullable(from.userAgent);
        referrer = Optional.ofNullable(from.referrer);
        timeToSubmit = Optional.ofNullable(from.timeToSubmit);
        honeypot = Optional.ofNullable(from.honeypot);
        emailWithheld = from.emailWithheld;
    }

    /** A comment of which nothing else is known. */
    public static Submission of(Comment comment) {
        return builder(comment).build();
    }

    /** Begins with a comment. */
    public static SubmissionBuilder builder(Comment comment) {
        return new SubmissionBuilder(Objects.requireNonNull(comment, "comment"));
    }

    /** A builder that begins with everything this submission has. */
    public SubmissionBuilder toBuilder() {
        SubmissionBuilder builder = new SubmissionBuilder(comment);
        builder.article = article.orElse(null);
        builder.discussion = discussion.orElse(null);
        builder.depth = depth.orElse(null);
        builder.account = account.orElse(null);
        builder.role = role.orElse(null);
        builder.ip = ip.orElse(null);
        builder.userAgent = userAgent.orElse(null);
        builder.referrer = referrer.orElse(null);
        builder.timeToSubmit = timeToSubmit.orElse(null);
        builder.honeypot = honeypot.orElse(null);
        builder.emailWithheld = emailWithheld;
        return builder;
    }

    /** What was written, and by whom. */
    public Comment comment() {
        return comment;
    }

    /** The article it stands under. */
    public Optional<Article> article() {
        return article;
    }

    /** The id of the article it stands under: as the comment says, else as the article does. */
    public Optional<String> articleId() {
        return comment.articleId().or(() -> article.flatMap(Article::id));
    }

    /** The discussion it belongs to; that of the article, unless another was given. */
    public Optional<Discussion> discussion() {
        return discussion;
    }

    /** How deep it is nested: 1 for a comment that answers the article. */
    public Optional<Integer> depth() {
        return depth;
    }

    /** The account of an author who is signed in, as the application names it. Confidential. */
    public Optional<String> account() {
        return account;
    }

    /** The role of an author who is signed in, as the application names it: {@code editor}, {@code subscriber} … */
    public Optional<String> role() {
        return role;
    }

    /** The network address (IPv4 or IPv6) it came from. Confidential. */
    public Optional<String> ip() {
        return ip;
    }

    /** The program it was sent with (the header {@code User-Agent}). */
    public Optional<String> userAgent() {
        return userAgent;
    }

    /** The page it was sent from (the header {@code Referer}). */
    public Optional<String> referrer() {
        return referrer;
    }

    /** The time between the form being shown and being sent. */
    public Optional<Duration> timeToSubmit() {
        return timeToSubmit;
    }

    /** What stood in the field of the form that people do not see; empty where the form has none. */
    public Optional<String> honeypot() {
        return honeypot;
    }

    /**
     * Whether the comment comes from where e-mail addresses are withheld, such as a feed of comments: that it has none says
     * nothing about its author then.
     */
    public boolean isEmailWithheld() {
        return emailWithheld;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Submission that
                        && comment.equals(that.comment)
                        && article.equals(that.article)
                        && discussion.equals(that.discussion)
                        && depth.equals(that.depth)
                        && account.equals(that.account)
                        && role.equals(that.role)
                        && ip.equals(that.ip)
                        && userAgent.equals(that.userAgent)
                        && referrer.equals(that.referrer)
                        && timeToSubmit.equals(that.timeToSubmit)
                        && honeypot.equals(that.honeypot)
                        && emailWithheld == that.emailWithheld);
    }

    /**
     * Returns {@code text} as evidence may show it: at most 80 characters, and a placeholder where it contains the author's
     * e-mail address, account or network address, also in another spelling.
     */
    public String quote(String text) {
        Quotation known = quotation;
        if (known == null) {
            known = Quotation.from(this);
            quotation = known;
        }
        return known.of(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(comment, article, account, ip, timeToSubmit);
    }

    /** The id of the comment; nothing that identifies who sent it. */
    @Override
    public String toString() {
        return "Submission[" + comment.id().map(this::quote).orElse("no id") + "]";
    }
}
