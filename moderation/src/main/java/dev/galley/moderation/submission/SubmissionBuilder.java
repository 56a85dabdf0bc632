package dev.galley.moderation.submission;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Discussion;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Submission}. Passing {@code null} to a setter clears the value. Not thread-safe. */
public final class SubmissionBuilder {
    final Comment comment;

    @Nullable
    Article article;

    @Nullable
    Discussion discussion;

    @Nullable
    Integer depth;

    @Nullable
    String account;

    @Nullable
    Instant accountCreated;

    @Nullable
    String role;

    @Nullable
    String ip;

    @Nullable
    String userAgent;

    @Nullable
    String referrer;

    @Nullable
    Duration timeToSubmit;

    @Nullable
    String honeypot;

    boolean emailWithheld;

    SubmissionBuilder(Comment comment) {
        this.comment = comment;
    }

    /** Sets the {@linkplain Submission#article() article}. */
    public SubmissionBuilder article(@Nullable Article article) {
        this.article = article;
        return this;
    }

    /** Sets the {@linkplain Submission#discussion() discussion}. */
    public SubmissionBuilder discussion(@Nullable Discussion discussion) {
        this.discussion = discussion;
        return this;
    }

    /** Sets the {@linkplain Submission#depth() nesting depth}. */
    public SubmissionBuilder depth(@Nullable Integer depth) {
        this.depth = depth;
        return this;
    }

    /** Sets the {@linkplain Submission#account() account}. */
    public SubmissionBuilder account(@Nullable String account) {
        this.account = account;
        return this;
    }

    /** Sets when the {@linkplain Submission#accountCreated() account} was created. */
    public SubmissionBuilder accountCreated(@Nullable Instant accountCreated) {
        this.accountCreated = accountCreated;
        return this;
    }

    /** Sets the {@linkplain Submission#role() role}. */
    public SubmissionBuilder role(@Nullable String role) {
        this.role = role;
        return this;
    }

    /** Sets the {@linkplain Submission#ip() IP address}. */
    public SubmissionBuilder ip(@Nullable String ip) {
        this.ip = ip;
        return this;
    }

    /** Sets the {@linkplain Submission#userAgent() user agent}. */
    public SubmissionBuilder userAgent(@Nullable String userAgent) {
        this.userAgent = userAgent;
        return this;
    }

    /** Sets the {@linkplain Submission#referrer() referrer}. */
    public SubmissionBuilder referrer(@Nullable String referrer) {
        this.referrer = referrer;
        return this;
    }

    /** Sets the {@linkplain Submission#timeToSubmit() time to submit}. */
    public SubmissionBuilder timeToSubmit(@Nullable Duration timeToSubmit) {
        this.timeToSubmit = timeToSubmit;
        return this;
    }

    /** Sets the content of the {@linkplain Submission#honeypot() hidden form field}. */
    public SubmissionBuilder honeypot(@Nullable String honeypot) {
        this.honeypot = honeypot;
        return this;
    }

    /** Sets whether {@linkplain Submission#isEmailWithheld() e-mail addresses are withheld}. */
    public SubmissionBuilder emailWithheld(boolean emailWithheld) {
        this.emailWithheld = emailWithheld;
        return this;
    }

    /** Builds the submission. */
    public Submission build() {
        return new Submission(this);
    }
}
