package dev.galley.moderation.submission;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Discussion;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comment with the circumstances of its submission. Immutable. Everything except the comment may be missing; a rule
 * that needs something missing reports that in the trace and does not apply.
 *
 * <pre>{@code
 * Submission submission = Submission.builder(comment)
 *         .article(article)
 *         .ip("192.0.2.1")
 *         .honeypot("")
 *         .timeToSubmit(Duration.ofSeconds(40))
 *         .build();
 * }</pre>
 */
public final class Submission {
    /** Computed on first use; every thread computes the same value. */
    private @Nullable Quotation quotation;

    private final Comment comment;
    private final Optional<Article> article;
    private final Optional<Discussion> discussion;
    private final Optional<Integer> depth;
    private final Optional<String> account;
    private final Optional<Instant> accountCreated;
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
        accountCreated = Optional.ofNullable(from.accountCreated);
        role = Optional.ofNullable(from.role);
        ip = Optional.ofNullable(from.ip);
        userAgent = Optional.ofNullable(from.userAgent);
        referrer = Optional.ofNullable(from.referrer);
        timeToSubmit = Optional.ofNullable(from.timeToSubmit);
        honeypot = Optional.ofNullable(from.honeypot);
        emailWithheld = from.emailWithheld;
    }

    /** Creates a submission of which only the comment is known. */
    public static Submission of(Comment comment) {
        return builder(comment).build();
    }

    /** Returns a builder for a comment. */
    public static SubmissionBuilder builder(Comment comment) {
        return new SubmissionBuilder(Objects.requireNonNull(comment, "comment"));
    }

    /** Returns a builder with the contents of this submission. */
    public SubmissionBuilder toBuilder() {
        SubmissionBuilder builder = new SubmissionBuilder(comment);
        builder.article = article.orElse(null);
        builder.discussion = discussion.orElse(null);
        builder.depth = depth.orElse(null);
        builder.account = account.orElse(null);
        builder.accountCreated = accountCreated.orElse(null);
        builder.role = role.orElse(null);
        builder.ip = ip.orElse(null);
        builder.userAgent = userAgent.orElse(null);
        builder.referrer = referrer.orElse(null);
        builder.timeToSubmit = timeToSubmit.orElse(null);
        builder.honeypot = honeypot.orElse(null);
        builder.emailWithheld = emailWithheld;
        return builder;
    }

    /** Returns the comment with its author. */
    public Comment comment() {
        return comment;
    }

    /** Returns the article it comments on. */
    public Optional<Article> article() {
        return article;
    }

    /** Returns the id of the article: the comment's, or else that of {@link #article()}. */
    public Optional<String> articleId() {
        return comment.articleId().or(() -> article.flatMap(Article::id));
    }

    /** Returns the discussion it belongs to; the article's unless another was given. */
    public Optional<Discussion> discussion() {
        return discussion;
    }

    /** Returns the nesting depth: 1 for a comment on the article itself. */
    public Optional<Integer> depth() {
        return depth;
    }

    /** Returns the account of a signed-in author, as named by the application. Confidential. */
    public Optional<String> account() {
        return account;
    }

    /** Returns when the account of a signed-in author was created. */
    public Optional<Instant> accountCreated() {
        return accountCreated;
    }

    /** Returns the role of a signed-in author, as named by the application: {@code editor}, {@code subscriber} … */
    public Optional<String> role() {
        return role;
    }

    /** Returns the IP address (version 4 or 6) it came from. Confidential. */
    public Optional<String> ip() {
        return ip;
    }

    /** Returns the user agent (the header {@code User-Agent}). */
    public Optional<String> userAgent() {
        return userAgent;
    }

    /** Returns the page it was sent from (the header {@code Referer}). */
    public Optional<String> referrer() {
        return referrer;
    }

    /** Returns the time between displaying and submitting the form. */
    public Optional<Duration> timeToSubmit() {
        return timeToSubmit;
    }

    /** Returns the content of the hidden form field; empty if the form does not have one. */
    public Optional<String> honeypot() {
        return honeypot;
    }

    /**
     * Returns whether the source of the comment withholds e-mail addresses, as a feed of comments does. A missing
     * address then says nothing about the author.
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
                        && accountCreated.equals(that.accountCreated)
                        && role.equals(that.role)
                        && ip.equals(that.ip)
                        && userAgent.equals(that.userAgent)
                        && referrer.equals(that.referrer)
                        && timeToSubmit.equals(that.timeToSubmit)
                        && honeypot.equals(that.honeypot)
                        && emailWithheld == that.emailWithheld);
    }

    /**
     * Returns a piece of this submission as evidence may quote it: at most 80 characters, with a placeholder if it
     * contains the author's e-mail address, account or IP address, even in another spelling.
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

    /** Returns the id of the comment, without anything that identifies its sender. */
    @Override
    public String toString() {
        return "Submission[" + comment.id().map(this::quote).orElse("no id") + "]";
    }
}
