package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An article: what is said, who said it and when, and what belongs to it. Immutable.
 *
 * <p>Every part has one place. The {@linkplain #headline() headline} holds no {@linkplain #kicker() kicker}, the
 * {@linkplain #body() body} repeats neither headline nor {@linkplain #standfirst() standfirst}, and what a feed brings
 * without structure is kept to the letter in one {@link Block.Markup}. The newspaper's section is a {@link Category}.
 */
public final class Article {
    private final ArticleFields fields;

    Article(ArticleFields fields) {
        this.fields = fields;
    }

    /** Begins an article with nothing in it. */
    public static ArticleBuilder builder() {
        return new ArticleBuilder();
    }

    /** A builder that begins with everything this article has. */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(fields);
    }

    /** The permanent, universally unique identifier: Atom {@code id}, RSS {@code guid}, JSON Feed "id"; never invented on reading. */
    public Optional<String> id() {
        return Optional.ofNullable(fields.id());
    }

    /** The headline, without kicker and without the name of the site. */
    public Optional<Text> headline() {
        return Optional.ofNullable(fields.headline());
    }

    /** The word or two above the headline. */
    public Optional<String> kicker() {
        return Optional.ofNullable(fields.kicker());
    }

    /** The summary below the headline: RSS {@code description}, Atom {@code summary}, JSON Feed "summary". */
    public Optional<Text> standfirst() {
        return Optional.ofNullable(fields.standfirst());
    }

    /** The body: sections in order, never nested. */
    public List<Section> body() {
        return fields.body();
    }

    /** Who wrote it. */
    public List<Person> authors() {
        return fields.authors();
    }

    /** Who else had a part in it. */
    public List<Person> contributors() {
        return fields.contributors();
    }

    /** When it was first published, with the offset as given. */
    public Optional<OffsetDateTime> published() {
        return Optional.ofNullable(fields.published());
    }

    /** When it last changed in a way that matters, with the offset as given. */
    public Optional<OffsetDateTime> updated() {
        return Optional.ofNullable(fields.updated());
    }

    /** From when on it is no longer valid (RSS 0.93 {@code expirationDate}). */
    public Optional<OffsetDateTime> expires() {
        return Optional.ofNullable(fields.expires());
    }

    /** The language of the article (BCP 47). */
    public Optional<String> language() {
        return Optional.ofNullable(fields.language());
    }

    /** What it is about. */
    public List<Category> categories() {
        return fields.categories();
    }

    /** Images, sounds, films and files that belong to it. */
    public List<Media> media() {
        return fields.media();
    }

    /** References to other places, the {@code alternate} link to its own page included. */
    public List<Link> links() {
        return fields.links();
    }

    /** The feed it was taken from, without that feed's articles (RFC 4287 §4.2.11; RSS 2.0 {@code source}). */
    public Optional<Feed> source() {
        return Optional.ofNullable(fields.source());
    }

    /** Who may do what with it (RFC 4287 §4.2.10). */
    public Optional<Text> rights() {
        return Optional.ofNullable(fields.rights());
    }

    /** Where it is discussed. */
    public Optional<Discussion> discussion() {
        return Optional.ofNullable(fields.discussion());
    }

    /** What it answers (RFC 4685 §3). */
    public List<InReplyTo> inReplyTo() {
        return fields.inReplyTo();
    }

    /** The comments under it, as a flat list; {@link CommentThread} arranges them. */
    public List<Comment> comments() {
        return fields.comments();
    }

    /** What was wrong and has been put right. */
    public List<Correction> corrections() {
        return fields.corrections();
    }

    /**
     * Returns what only some articles have, at most one value of each class, sorted by class name; see {@link Facet}.
     */
    public List<Facet> facets() {
        return fields.facets();
    }

    /** Returns the facet of exactly the class {@code type}. */
    public <F extends Facet> Optional<F> facet(Class<F> type) {
        return Facets.find(fields.facets(), type);
    }

    /** What the feed holds and the model has no place for. */
    public List<Extension> extensions() {
        return fields.extensions();
    }

    /** The page that shows the same: where the first {@code alternate} link leads. */
    public Optional<Url> url() {
        return Links.first(fields.links(), Link.ALTERNATE);
    }

    /** Another page that is meant, as in a link blog: where the first {@code related} link leads. */
    public Optional<Url> externalUrl() {
        return Links.first(fields.links(), Link.RELATED);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Article that && fields.equals(that.fields));
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Id, headline, page and date, for people; not the whole article. */
    @Override
    public String toString() {
        return "Article[id=" + Shown.of(id()) + ", headline="
                + Shown.of(headline().map(Text::value)) + ", url=" + Shown.of(url()) + ", published="
                + Shown.of(published()) + ", sections=" + body().size() + "]";
    }
}
