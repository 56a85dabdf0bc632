package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A comment that a reader wrote under an article. Immutable.
 *
 * <pre>{@code
 * Comment comment = Comment.builder()
 *         .id("c1")
 *         .articleId("urn:harbour:1")
 *         .author(Commenter.named("Tom").withEmail("tom@mail.example"))
 *         .body("Was it the weather?")
 *         .build();
 * }</pre>
 *
 * <p>The e-mail address of its {@linkplain #author() author} is confidential. It leaves Galley only through calls that name it, such
 * as {@code JsonOptions.withCommenterEmails()} and {@code WebhookBuilder.sendEmail()}, and through {@code Akismet}.
 */
public final class Comment {
    private static final Property.Declaration PROPERTIES = new Property.Declaration();

    static final Property<String> ID = PROPERTIES.one("id");
    static final Property<String> PARENT_ID = PROPERTIES.one("parentId");
    static final Property<String> ARTICLE_ID = PROPERTIES.one("articleId");
    static final Property<Commenter> AUTHOR = PROPERTIES.one("author");
    static final Property<Text> BODY = PROPERTIES.one("body");
    static final Property<OffsetDateTime> PUBLISHED = PROPERTIES.one("published");
    static final Property<OffsetDateTime> UPDATED = PROPERTIES.one("updated");
    static final Property<CommentStatus> STATUS = PROPERTIES.one("status");
    static final Property<Url> URL = PROPERTIES.one("url");

    private final PropertyValues values;

    Comment(PropertyValues values) {
        this.values = values;
    }

    /** Returns a builder with nothing set. */
    public static CommentBuilder builder() {
        return new CommentBuilder(new PropertyValues(PROPERTIES));
    }

    /** Returns a builder that begins with all properties of this comment. */
    public CommentBuilder toBuilder() {
        return new CommentBuilder(values.copy());
    }

    /** Returns the identifier of the comment. */
    public Optional<String> id() {
        return values.one(ID);
    }

    /** Returns the identifier of the comment this one replies to; empty for a reply to the article. */
    public Optional<String> parentId() {
        return values.one(PARENT_ID);
    }

    /** Returns the identifier of the article it was written under. */
    public Optional<String> articleId() {
        return values.one(ARTICLE_ID);
    }

    /** Returns the author. */
    public Optional<Commenter> author() {
        return values.one(AUTHOR);
    }

    /** Returns the content. */
    public Optional<Text> body() {
        return values.one(BODY);
    }

    /** Returns the date on which it was written. */
    public Optional<OffsetDateTime> published() {
        return values.one(PUBLISHED);
    }

    /** Returns the date on which it was last changed. */
    public Optional<OffsetDateTime> updated() {
        return values.one(UPDATED);
    }

    /** Returns whether it may be shown; empty if that is unknown. */
    public Optional<CommentStatus> status() {
        return values.one(STATUS);
    }

    /** Returns the address at which it can be read. */
    public Optional<Url> url() {
        return values.one(URL);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Comment that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns identifier, parent, author and status, without the author's e-mail address even if it is part of those. */
    @Override
    public String toString() {
        return "Comment[id=" + shown(id()) + ", parentId=" + shown(parentId()) + ", author="
                + shown(author().flatMap(Commenter::name)) + ", status=" + Shown.of(status()) + "]";
    }

    private String shown(Optional<String> value) {
        return author().map(author -> author.shown(value)).orElseGet(() -> Shown.of(value));
    }
}
