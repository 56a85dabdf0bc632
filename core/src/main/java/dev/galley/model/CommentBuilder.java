package dev.galley.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Comment}. Not thread-safe. */
public final class CommentBuilder extends ValueBuilder<CommentBuilder> {
    CommentBuilder(PropertyValues values) {
        super(values);
    }

    @Override
    CommentBuilder self() {
        return this;
    }

    /** Sets the {@linkplain Comment#id() identifier}; {@code null} clears it. */
    public CommentBuilder id(@Nullable String id) {
        return set(Comment.ID, id);
    }

    /** Sets the {@linkplain Comment#parentId() parent}; {@code null} clears it. */
    public CommentBuilder parentId(@Nullable String parentId) {
        return set(Comment.PARENT_ID, parentId);
    }

    /** Sets the {@linkplain Comment#articleId() article}; {@code null} clears it. */
    public CommentBuilder articleId(@Nullable String articleId) {
        return set(Comment.ARTICLE_ID, articleId);
    }

    /** Sets the {@linkplain Comment#author() author}; {@code null} clears it. */
    public CommentBuilder author(@Nullable Commenter author) {
        return set(Comment.AUTHOR, author);
    }

    /** Sets the {@linkplain Comment#body() body}; {@code null} clears it. */
    public CommentBuilder body(@Nullable Text body) {
        return set(Comment.BODY, body);
    }

    /** Sets a {@linkplain Comment#body() body} of plain text, without markup; {@code null} clears it. */
    public CommentBuilder body(@Nullable String body) {
        return set(Comment.BODY, body == null ? null : Text.plain(body));
    }

    /** Sets the {@linkplain Comment#published() date}; {@code null} clears it. */
    public CommentBuilder published(@Nullable OffsetDateTime published) {
        return set(Comment.PUBLISHED, published);
    }

    /** Sets the {@linkplain Comment#updated() date of the last change}; {@code null} clears it. */
    public CommentBuilder updated(@Nullable OffsetDateTime updated) {
        return set(Comment.UPDATED, updated);
    }

    /** Sets the {@linkplain Comment#status() status}; {@code null} clears it. */
    public CommentBuilder status(@Nullable CommentStatus status) {
        return set(Comment.STATUS, status);
    }

    /** Sets the {@linkplain Comment#url() address}; {@code null} clears it. */
    public CommentBuilder url(@Nullable Url url) {
        return set(Comment.URL, url);
    }

    /** Returns the comment. The builder can be used further, without any effect on that comment. */
    public Comment build() {
        return new Comment(values.copy());
    }
}
