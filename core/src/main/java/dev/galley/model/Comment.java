package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a reader wrote under an article. Immutable.
 *
 * <p>The e-mail address of its {@linkplain #author() author} is for moderation alone and appears in no output.
 */
public final class Comment {
    private final CommentFields fields;

    Comment(CommentFields fields) {
        this.fields = fields;
    }

    /** Begins a comment with nothing in it. */
    public static CommentBuilder builder() {
        return new CommentBuilder();
    }

    /** A builder that begins with everything this comment has. */
    public CommentBuilder toBuilder() {
        return new CommentBuilder(fields);
    }

    /** The identifier of the comment. */
    public Optional<String> id() {
        return Optional.ofNullable(fields.id());
    }

    /** The identifier of the comment it answers; empty for one that answers the article. */
    public Optional<String> parentId() {
        return Optional.ofNullable(fields.parentId());
    }

    /** The identifier of the article it stands under. */
    public Optional<String> articleId() {
        return Optional.ofNullable(fields.articleId());
    }

    /** Who wrote it. */
    public Optional<Commenter> author() {
        return Optional.ofNullable(fields.author());
    }

    /** What it says. */
    public Optional<Text> body() {
        return Optional.ofNullable(fields.body());
    }

    /** When it was written. */
    public Optional<OffsetDateTime> published() {
        return Optional.ofNullable(fields.published());
    }

    /** When it was last changed. */
    public Optional<OffsetDateTime> updated() {
        return Optional.ofNullable(fields.updated());
    }

    /** Whether it may be shown; empty where that is not known. */
    public Optional<CommentStatus> status() {
        return Optional.ofNullable(fields.status());
    }

    /** Where it can be read. */
    public Optional<Url> url() {
        return Optional.ofNullable(fields.url());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Comment that && fields.equals(that.fields));
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Id, parent, author and status, for people; the e-mail address not even where it stands in one of them. */
    @Override
    public String toString() {
        return "Comment[id=" + shown(id()) + ", parentId=" + shown(parentId()) + ", author="
                + shown(author().flatMap(Commenter::name)) + ", status=" + Shown.of(status()) + "]";
    }

    private String shown(Optional<String> value) {
        return author().map(author -> author.shown(value)).orElseGet(() -> Shown.of(value));
    }
}
