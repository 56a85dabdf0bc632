package dev.galley.moderation.history;

import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PastComment}. A setter given {@code null} takes back what was set. Not thread-safe. */
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

    /** @see PastComment#articleId() */
    public PastCommentBuilder articleId(@Nullable String articleId) {
        this.articleId = articleId;
        return this;
    }

    /** @see PastComment#parentId() */
    public PastCommentBuilder parentId(@Nullable String parentId) {
        this.parentId = parentId;
        return this;
    }

    /** @see PastComment#authorKey() */
    public PastCommentBuilder authorKey(@Nullable String authorKey) {
        this.authorKey = authorKey;
        return this;
    }

    /** @see PastComment#ipKey() */
    public PastCommentBuilder ipKey(@Nullable String ipKey) {
        this.ipKey = ipKey;
        return this;
    }

    /** @see PastComment#authorName() */
    public PastCommentBuilder authorName(@Nullable String authorName) {
        this.authorName = authorName;
        return this;
    }

    /** Sets its words; none unless set. */
    public PastCommentBuilder text(String text) {
        this.text = Objects.requireNonNull(text, "text");
        return this;
    }

    /** Sets what was decided by rules; {@link Verdict#HOLD} unless set. */
    public PastCommentBuilder verdict(Verdict verdict) {
        this.verdict = Objects.requireNonNull(verdict, "verdict");
        return this;
    }

    /** @see PastComment#decision() */
    public PastCommentBuilder decision(@Nullable PersonDecision decision) {
        this.decision = decision;
        return this;
    }

    /** The comment. */
    public PastComment build() {
        return new PastComment(this);
    }
}
