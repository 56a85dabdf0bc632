package dev.galley.moderation.submission;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Discussion;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Submission}. A setter given {@code null} takes back what was set. Not thread-safe. */
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

    /** @see Submission#article() */
    public SubmissionBuilder article(@Nullable Article article) {
        this.article = article;
        return this;
    }

    /** @see Submission#discussion() */
    public SubmissionBuilder discussion(@Nullable Discussion discussion) {
        this.discussion = discussion;
        return this;
    }

    /** @see Submission#depth() */
    public SubmissionBuilder depth(@Nullable Integer depth) {
        this.depth = depth;
        return this;
    }

    /** @see Submission#account() */
    public SubmissionBuilder account(@Nullable String account) {
        this.account = account;
        return this;
    }

    /** @see Submission#role() */
    public SubmissionBuilder role(@Nullable String role) {
        this.role = role;
        return this;
    }

    /** @see Submission#ip() */
    public SubmissionBuilder ip(@Nullable String ip) {
        this.ip = ip;
        return this;
    }

    /** @see Submission#userAgent() */
    public SubmissionBuilder userAgent(@Nullable String userAgent) {
        this.userAgent = userAgent;
        return this;
    }

    /** @see Submission#referrer() */
    public SubmissionBuilder referrer(@Nullable String referrer) {
        this.referrer = referrer;
        return this;
    }

    /** @see Submission#timeToSubmit() */
    public SubmissionBuilder timeToSubmit(@Nullable Duration timeToSubmit) {
        this.timeToSubmit = timeToSubmit;
        return this;
    }

    /** @see Submission#honeypot() */
    public SubmissionBuilder honeypot(@Nullable String honeypot) {
        this.honeypot = honeypot;
        return this;
    }

    /** @see Submission#isEmailWithheld() */
    public SubmissionBuilder emailWithheld(boolean emailWithheld) {
        this.emailWithheld = emailWithheld;
        return this;
    }

    /** The submission. */
    public Submission build() {
        return new Submission(this);
    }
}
