package dev.galley.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Comment}. A setter given {@code null} takes back what was set. Not thread-safe. */
public final class CommentBuilder {
    private @Nullable String id;
    private @Nullable String parentId;
    private @Nullable String articleId;
    private @Nullable Commenter author;
    private @Nullable Text body;
    private @Nullable OffsetDateTime published;
    private @Nullable OffsetDateTime updated;
    private @Nullable CommentStatus status;
    private @Nullable Url url;

    CommentBuilder() {}

    CommentBuilder(CommentFields from) {
        id = from.id();
        parentId = from.parentId();
        articleId = from.articleId();
        author = from.author();
        body = from.body();
        published = from.published();
        updated = from.updated();
        status = from.status();
        url = from.url();
    }

    /** @see Comment#id() */
    public CommentBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** @see Comment#parentId() */
    public CommentBuilder parentId(@Nullable String parentId) {
        this.parentId = parentId;
        return this;
    }

    /** @see Comment#articleId() */
    public CommentBuilder articleId(@Nullable String articleId) {
        this.articleId = articleId;
        return this;
    }

    /** @see Comment#author() */
    public CommentBuilder author(@Nullable Commenter author) {
        this.author = author;
        return this;
    }

    /** @see Comment#body() */
    public CommentBuilder body(@Nullable Text body) {
        this.body = body;
        return this;
    }

    /** @see Comment#published() */
    public CommentBuilder published(@Nullable OffsetDateTime published) {
        this.published = published;
        return this;
    }

    /** @see Comment#updated() */
    public CommentBuilder updated(@Nullable OffsetDateTime updated) {
        this.updated = updated;
        return this;
    }

    /** @see Comment#status() */
    public CommentBuilder status(@Nullable CommentStatus status) {
        this.status = status;
        return this;
    }

    /** @see Comment#url() */
    public CommentBuilder url(@Nullable Url url) {
        this.url = url;
        return this;
    }

    /** Sets a body without markup. */
    public CommentBuilder body(String words) {
        return body(Text.plain(words));
    }

    /** The comment. */
    public Comment build() {
        return new Comment(new CommentFields(id, parentId, articleId, author, body, published, updated, status, url));
    }
}
