package dev.galley.model;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Article}. Not thread-safe. */
public final class ArticleBuilder extends ValueBuilder<ArticleBuilder> {
    ArticleBuilder(PropertyValues values) {
        super(values);
    }

    @Override
    ArticleBuilder self() {
        return this;
    }

    /** Sets the {@linkplain Article#id() identifier}; {@code null} clears it. */
    public ArticleBuilder id(@Nullable String id) {
        return set(Article.ID, id);
    }

    /** Sets the {@linkplain Article#headline() headline}; {@code null} clears it. */
    public ArticleBuilder headline(@Nullable Text headline) {
        return set(Article.HEADLINE, headline);
    }

    /** Sets a {@linkplain Article#headline() headline} of plain text, without markup; {@code null} clears it. */
    public ArticleBuilder headline(@Nullable String headline) {
        return set(Article.HEADLINE, headline == null ? null : Text.plain(headline));
    }

    /** Sets the {@linkplain Article#kicker() kicker}; {@code null} clears it. */
    public ArticleBuilder kicker(@Nullable String kicker) {
        return set(Article.KICKER, kicker);
    }

    /** Sets the {@linkplain Article#alternativeHeadline() other wording of the headline}; {@code null} clears it. */
    public ArticleBuilder alternativeHeadline(@Nullable String alternativeHeadline) {
        return set(Article.ALTERNATIVE_HEADLINE, alternativeHeadline);
    }

    /** Sets the {@linkplain Article#standfirst() standfirst}; {@code null} clears it. */
    public ArticleBuilder standfirst(@Nullable Text standfirst) {
        return set(Article.STANDFIRST, standfirst);
    }

    /** Sets a {@linkplain Article#standfirst() standfirst} of plain text, without markup; {@code null} clears it. */
    public ArticleBuilder standfirst(@Nullable String standfirst) {
        return set(Article.STANDFIRST, standfirst == null ? null : Text.plain(standfirst));
    }

    /** Replaces all {@linkplain Article#body() sections of the body}. */
    public ArticleBuilder body(Collection<Section> body) {
        return setAll(Article.BODY, body);
    }

    /** Adds a section to the {@linkplain Article#body() body}. */
    public ArticleBuilder section(Section section) {
        return add(Article.BODY, section);
    }

    /** Replaces all {@linkplain Article#authors() authors}. */
    public ArticleBuilder authors(Collection<Person> authors) {
        return setAll(Article.AUTHORS, authors);
    }

    /** Adds an {@linkplain Article#authors() author}. */
    public ArticleBuilder author(Person author) {
        return add(Article.AUTHORS, author);
    }

    /** Replaces all {@linkplain Article#contributors() contributors}. */
    public ArticleBuilder contributors(Collection<Person> contributors) {
        return setAll(Article.CONTRIBUTORS, contributors);
    }

    /** Adds a {@linkplain Article#contributors() contributor}. */
    public ArticleBuilder contributor(Person contributor) {
        return add(Article.CONTRIBUTORS, contributor);
    }

    /** Sets the {@linkplain Article#published() publication date}; {@code null} clears it. */
    public ArticleBuilder published(@Nullable OffsetDateTime published) {
        return set(Article.PUBLISHED, published);
    }

    /** Sets the {@linkplain Article#updated() date of the last change}; {@code null} clears it. */
    public ArticleBuilder updated(@Nullable OffsetDateTime updated) {
        return set(Article.UPDATED, updated);
    }

    /** Sets the {@linkplain Article#expires() expiry date}; {@code null} clears it. */
    public ArticleBuilder expires(@Nullable OffsetDateTime expires) {
        return set(Article.EXPIRES, expires);
    }

    /** Sets the {@linkplain Article#language() language}; {@code null} clears it. */
    public ArticleBuilder language(@Nullable String language) {
        return set(Article.LANGUAGE, language);
    }

    /** Replaces all {@linkplain Article#categories() categories}. */
    public ArticleBuilder categories(Collection<Category> categories) {
        return setAll(Article.CATEGORIES, categories);
    }

    /** Adds a {@linkplain Article#categories() category}. */
    public ArticleBuilder category(Category category) {
        return add(Article.CATEGORIES, category);
    }

    /** Replaces all {@linkplain Article#media() media}. */
    public ArticleBuilder media(Collection<Media> media) {
        return setAll(Article.MEDIA, media);
    }

    /** Adds an image, audio, video or other file to the {@linkplain Article#media() media}. */
    public ArticleBuilder media(Media media) {
        return add(Article.MEDIA, media);
    }

    /** Replaces all {@linkplain Article#links() links}. */
    public ArticleBuilder links(Collection<Link> links) {
        return setAll(Article.LINKS, links);
    }

    /** Adds a {@linkplain Article#links() link}. */
    public ArticleBuilder link(Link link) {
        return add(Article.LINKS, link);
    }

    /**
     * Sets the {@linkplain Article#source() source}; {@code null} clears it. Of the feed, only its {@linkplain
     * Feed#metadata() metadata} is kept.
     */
    public ArticleBuilder source(@Nullable Feed source) {
        return set(Article.SOURCE, source == null ? null : source.metadata());
    }

    /** Sets the {@linkplain Article#rights() copyright notice}; {@code null} clears it. */
    public ArticleBuilder rights(@Nullable Text rights) {
        return set(Article.RIGHTS, rights);
    }

    /** Sets a {@linkplain Article#rights() copyright notice} of plain text, without markup; {@code null} clears it. */
    public ArticleBuilder rights(@Nullable String rights) {
        return set(Article.RIGHTS, rights == null ? null : Text.plain(rights));
    }

    /** Sets the {@linkplain Article#discussion() discussion}; {@code null} clears it. */
    public ArticleBuilder discussion(@Nullable Discussion discussion) {
        return set(Article.DISCUSSION, discussion);
    }

    /** Replaces all {@linkplain Article#inReplyTo() references} to what the article replies to. */
    public ArticleBuilder inReplyTo(Collection<InReplyTo> inReplyTo) {
        return setAll(Article.IN_REPLY_TO, inReplyTo);
    }

    /** Adds a {@linkplain Article#inReplyTo() reference} to what the article replies to. */
    public ArticleBuilder inReplyTo(InReplyTo inReplyTo) {
        return add(Article.IN_REPLY_TO, inReplyTo);
    }

    /** Replaces all {@linkplain Article#comments() comments}. */
    public ArticleBuilder comments(Collection<Comment> comments) {
        return setAll(Article.COMMENTS, comments);
    }

    /** Adds a {@linkplain Article#comments() comment}. */
    public ArticleBuilder comment(Comment comment) {
        return add(Article.COMMENTS, comment);
    }

    /** Replaces all {@linkplain Article#corrections() corrections}. */
    public ArticleBuilder corrections(Collection<Correction> corrections) {
        return setAll(Article.CORRECTIONS, corrections);
    }

    /** Adds a {@linkplain Article#corrections() correction}. */
    public ArticleBuilder correction(Correction correction) {
        return add(Article.CORRECTIONS, correction);
    }

    /** Replaces all {@linkplain Article#facets() facets}; of several of the same class, the last one counts. */
    public ArticleBuilder facets(Collection<? extends Facet> facets) {
        return setAll(Article.FACETS, Facets.copy(facets));
    }

    /** Adds a {@linkplain Article#facet facet}, replacing one of the same class. */
    public ArticleBuilder facet(Facet facet) {
        return setAll(Article.FACETS, Facets.plus(values.list(Article.FACETS), facet));
    }

    /** Replaces all {@linkplain Article#extensions() extensions}. */
    public ArticleBuilder extensions(Collection<Extension> extensions) {
        return setAll(Article.EXTENSIONS, extensions);
    }

    /** Adds an {@linkplain Article#extensions() extension}. */
    public ArticleBuilder extension(Extension extension) {
        return add(Article.EXTENSIONS, extension);
    }

    /** Adds an XML element to the {@linkplain Article#extensions() extensions} of the article itself. */
    public ArticleBuilder extension(XmlElement extension) {
        return add(Article.EXTENSIONS, new Extension.Element("", Objects.requireNonNull(extension, "extension")));
    }

    /** Sets the target of the first {@code alternate} link, adding that link if there is none. */
    public ArticleBuilder url(Url url) {
        return links(Links.withAlternate(values.list(Article.LINKS), Objects.requireNonNull(url, "url")));
    }

    /** Sets the target of the first {@code alternate} link, adding that link if there is none. */
    public ArticleBuilder url(String url) {
        return url(Url.of(Objects.requireNonNull(url, "url")));
    }

    /** Replaces the body with {@code content}, kept verbatim in one {@link Block.Markup}. */
    public ArticleBuilder content(Text content) {
        return body(List.of(Section.of(Block.markup(content))));
    }

    /** Returns the article. The builder can be used further, without any effect on that article. */
    public Article build() {
        return new Article(values.copy());
    }
}
