package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Article}. A setter given {@code null} takes back what was set. Not thread-safe. */
public final class ArticleBuilder {
    private @Nullable String id;
    private @Nullable Text headline;
    private @Nullable String kicker;
    private @Nullable Text standfirst;
    private List<Section> body = List.of();
    private List<Person> authors = List.of();
    private List<Person> contributors = List.of();
    private @Nullable OffsetDateTime published;
    private @Nullable OffsetDateTime updated;
    private @Nullable OffsetDateTime expires;
    private @Nullable String language;
    private List<Category> categories = List.of();
    private List<Media> media = List.of();
    private List<Link> links = List.of();
    private @Nullable Feed source;
    private @Nullable Text rights;
    private @Nullable Discussion discussion;
    private List<InReplyTo> inReplyTo = List.of();
    private List<Comment> comments = List.of();
    private List<Correction> corrections = List.of();
    private List<Facet> facets = List.of();
    private List<Extension> extensions = List.of();

    ArticleBuilder() {}

    ArticleBuilder(ArticleFields from) {
        id = from.id();
        headline = from.headline();
        kicker = from.kicker();
        standfirst = from.standfirst();
        body = from.body();
        authors = from.authors();
        contributors = from.contributors();
        published = from.published();
        updated = from.updated();
        expires = from.expires();
        language = from.language();
        categories = from.categories();
        media = from.media();
        links = from.links();
        source = from.source();
        rights = from.rights();
        discussion = from.discussion();
        inReplyTo = from.inReplyTo();
        comments = from.comments();
        corrections = from.corrections();
        facets = from.facets();
        extensions = from.extensions();
    }

    /** @see Article#id() */
    public ArticleBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** @see Article#headline() */
    public ArticleBuilder headline(@Nullable Text headline) {
        this.headline = headline;
        return this;
    }

    /** @see Article#kicker() */
    public ArticleBuilder kicker(@Nullable String kicker) {
        this.kicker = kicker;
        return this;
    }

    /** @see Article#standfirst() */
    public ArticleBuilder standfirst(@Nullable Text standfirst) {
        this.standfirst = standfirst;
        return this;
    }

    /** Replaces all. @see Article#body() */
    public ArticleBuilder body(Collection<Section> body) {
        this.body = Lists.copy(body, "body");
        return this;
    }

    /** Adds one. @see Article#body() */
    public ArticleBuilder section(Section section) {
        body = Lists.plus(body, section, "section");
        return this;
    }

    /** Replaces all. @see Article#authors() */
    public ArticleBuilder authors(Collection<Person> authors) {
        this.authors = Lists.copy(authors, "authors");
        return this;
    }

    /** Adds one. @see Article#authors() */
    public ArticleBuilder author(Person author) {
        authors = Lists.plus(authors, author, "author");
        return this;
    }

    /** Replaces all. @see Article#contributors() */
    public ArticleBuilder contributors(Collection<Person> contributors) {
        this.contributors = Lists.copy(contributors, "contributors");
        return this;
    }

    /** Adds one. @see Article#contributors() */
    public ArticleBuilder contributor(Person contributor) {
        contributors = Lists.plus(contributors, contributor, "contributor");
        return this;
    }

    /** @see Article#published() */
    public ArticleBuilder published(@Nullable OffsetDateTime published) {
        this.published = published;
        return this;
    }

    /** @see Article#updated() */
    public ArticleBuilder updated(@Nullable OffsetDateTime updated) {
        this.updated = updated;
        return this;
    }

    /** @see Article#expires() */
    public ArticleBuilder expires(@Nullable OffsetDateTime expires) {
        this.expires = expires;
        return this;
    }

    /** @see Article#language() */
    public ArticleBuilder language(@Nullable String language) {
        this.language = language;
        return this;
    }

    /** Replaces all. @see Article#categories() */
    public ArticleBuilder categories(Collection<Category> categories) {
        this.categories = Lists.copy(categories, "categories");
        return this;
    }

    /** Adds one. @see Article#categories() */
    public ArticleBuilder category(Category category) {
        categories = Lists.plus(categories, category, "category");
        return this;
    }

    /** Replaces all. @see Article#media() */
    public ArticleBuilder media(Collection<Media> media) {
        this.media = Lists.copy(media, "media");
        return this;
    }

    /** Adds one. @see Article#media() */
    public ArticleBuilder medium(Media medium) {
        media = Lists.plus(media, medium, "medium");
        return this;
    }

    /** Replaces all. @see Article#links() */
    public ArticleBuilder links(Collection<Link> links) {
        this.links = Lists.copy(links, "links");
        return this;
    }

    /** Adds one. @see Article#links() */
    public ArticleBuilder link(Link link) {
        links = Lists.plus(links, link, "link");
        return this;
    }

    /** @see Article#source() */
    public ArticleBuilder source(@Nullable Feed source) {
        this.source = source;
        return this;
    }

    /** @see Article#rights() */
    public ArticleBuilder rights(@Nullable Text rights) {
        this.rights = rights;
        return this;
    }

    /** @see Article#discussion() */
    public ArticleBuilder discussion(@Nullable Discussion discussion) {
        this.discussion = discussion;
        return this;
    }

    /** Replaces all. @see Article#inReplyTo() */
    public ArticleBuilder inReplyTo(Collection<InReplyTo> inReplyTo) {
        this.inReplyTo = Lists.copy(inReplyTo, "inReplyTo");
        return this;
    }

    /** Adds one. @see Article#inReplyTo() */
    public ArticleBuilder inReplyTo(InReplyTo answered) {
        inReplyTo = Lists.plus(inReplyTo, answered, "answered");
        return this;
    }

    /** Replaces all. @see Article#comments() */
    public ArticleBuilder comments(Collection<Comment> comments) {
        this.comments = Lists.copy(comments, "comments");
        return this;
    }

    /** Adds one. @see Article#comments() */
    public ArticleBuilder comment(Comment comment) {
        comments = Lists.plus(comments, comment, "comment");
        return this;
    }

    /** Replaces all. @see Article#corrections() */
    public ArticleBuilder corrections(Collection<Correction> corrections) {
        this.corrections = Lists.copy(corrections, "corrections");
        return this;
    }

    /** Adds one. @see Article#corrections() */
    public ArticleBuilder correction(Correction correction) {
        corrections = Lists.plus(corrections, correction, "correction");
        return this;
    }

    /** Replaces all facets; of several of one class the last counts. @see Article#facets() */
    public ArticleBuilder facets(Collection<? extends Facet> facets) {
        this.facets = Facets.copy(facets);
        return this;
    }

    /** Adds a facet, in place of one of the same class. @see Article#facets() */
    public ArticleBuilder facet(Facet facet) {
        facets = Facets.plus(facets, facet);
        return this;
    }

    /** Replaces all. @see Article#extensions() */
    public ArticleBuilder extensions(Collection<Extension> extensions) {
        this.extensions = Lists.copy(extensions, "extensions");
        return this;
    }

    /** Adds one. @see Article#extensions() */
    public ArticleBuilder extension(Extension extension) {
        extensions = Lists.plus(extensions, extension, "extension");
        return this;
    }

    /** Sets where the first {@code alternate} link leads, adding that link where there is none. */
    public ArticleBuilder url(Url url) {
        links = Links.withAlternate(links, Objects.requireNonNull(url, "url"));
        return this;
    }

    /** Sets where the first {@code alternate} link leads. */
    public ArticleBuilder url(String url) {
        return url(Url.of(url));
    }

    /** Sets a headline without markup. */
    public ArticleBuilder headline(String words) {
        return headline(Text.plain(words));
    }

    /** Sets a standfirst without markup. */
    public ArticleBuilder standfirst(String words) {
        return standfirst(Text.plain(words));
    }

    /** Replaces the body by {@code content} exactly as it is. */
    public ArticleBuilder content(Text content) {
        return body(List.of(Section.of(Block.markup(content))));
    }

    /** The article. */
    public Article build() {
        return new Article(new ArticleFields(
                id,
                headline,
                kicker,
                standfirst,
                body,
                authors,
                contributors,
                published,
                updated,
                expires,
                language,
                categories,
                media,
                links,
                source,
                rights,
                discussion,
                inReplyTo,
                comments,
                corrections,
                facets,
                extensions));
    }
}
