package dev.galley.moderation.history;

import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PastComment}. Passing {@code null} to a setter clears the value. Not thread-safe. */
public final class PastCommentBuilder {
    final String id;
    final Instant submitted;

    @Nullable
    String articleId;

    @Nullable
    String parentId;

    @Nullable
    String authorKey;

    @Nullable
    String ipKey;

    @Nullable
    String authorName;

    String text = "";
    Verdict verdict = Verdict.HOLD;

    @Nullable
    PersonDecision decision;

    PastCommentBuilder(String id, Instant submitted) {
        this.id = Objects.requireNonNull(id, "id");
        this.submitted = Objects.requireNonNull(submitted, "submitted");
    }

    /** Sets the {@linkplain PastComment#articleId() article}. */
    public PastCommentBuilder articleId(@Nullable String articleId) {
        this.articleId = articleId;
        return this;
    }

    /** Sets the {@linkplain PastComment#parentId() comment replied to}. */
    public PastCommentBuilder parentId(@Nullable String parentId) {
        this.parentId = parentId;
        return this;
    }

    /** Sets the {@linkplain PastComment#authorKey() author's key}. */
    public PastCommentBuilder authorKey(@Nullable String authorKey) {
        this.authorKey = authorKey;
        return this;
    }

    /** Sets the {@linkplain PastComment#ipKey() key of the IP address}. */
    public PastCommentBuilder ipKey(@Nullable String ipKey) {
        this.ipKey = ipKey;
        return this;
    }

    /** Sets the {@linkplain PastComment#authorName() author's name}. */
    public PastCommentBuilder authorName(@Nullable String authorName) {
        this.authorName = authorName;
        return this;
    }

    /** Sets the text; empty by default. */
    public PastCommentBuilder text(String text) {
        this.text = Objects.requireNonNull(text, "text");
        return this;
    }

    /** Sets the verdict of the rules; {@link Verdict#HOLD} by default. */
    public PastCommentBuilder verdict(Verdict verdict) {
        this.verdict = Objects.requireNonNull(verdict, "verdict");
        return this;
    }

    /** Sets the {@linkplain PastComment#decision() decision of a person}. */
    public PastCommentBuilder decision(@Nullable PersonDecision decision) {
        this.decision = decision;
        return this;
    }

    /** Builds the comment. */
    public PastComment build() {
        return new PastComment(this);
    }
}
