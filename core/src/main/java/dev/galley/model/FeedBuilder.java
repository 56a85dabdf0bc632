package dev.galley.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Feed}. Not thread-safe. */
public final class FeedBuilder extends ValueBuilder<FeedBuilder> {
    FeedBuilder(PropertyValues values) {
        super(values);
    }

    @Override
    FeedBuilder self() {
        return this;
    }

    /** Sets the {@linkplain Feed#id() permanent identifier}; {@code null} clears it. */
    public FeedBuilder id(@Nullable String id) {
        return set(Feed.ID, id);
    }

    /** Sets the {@linkplain Feed#title() title}; {@code null} clears it. */
    public FeedBuilder title(@Nullable Text title) {
        return set(Feed.TITLE, title);
    }

    /** Sets a {@linkplain Feed#title() title} of plain text, without markup; {@code null} clears it. */
    public FeedBuilder title(@Nullable String title) {
        return set(Feed.TITLE, title == null ? null : Text.plain(title));
    }

    /** Sets the {@linkplain Feed#subtitle() description}; {@code null} clears it. */
    public FeedBuilder subtitle(@Nullable Text subtitle) {
        return set(Feed.SUBTITLE, subtitle);
    }

    /** Sets a {@linkplain Feed#subtitle() description} of plain text, without markup; {@code null} clears it. */
    public FeedBuilder subtitle(@Nullable String subtitle) {
        return set(Feed.SUBTITLE, subtitle == null ? null : Text.plain(subtitle));
    }

    /** Sets the {@linkplain Feed#language() language}; {@code null} clears it. */
    public FeedBuilder language(@Nullable String language) {
        return set(Feed.LANGUAGE, language);
    }

    /** Replaces all {@linkplain Feed#links() links}. */
    public FeedBuilder links(Collection<Link> links) {
        return setAll(Feed.LINKS, links);
    }

    /** Adds a {@linkplain Feed#links() link}. */
    public FeedBuilder link(Link link) {
        return add(Feed.LINKS, link);
    }

    /** Replaces all {@linkplain Feed#authors() authors}. */
    public FeedBuilder authors(Collection<Person> authors) {
        return setAll(Feed.AUTHORS, authors);
    }

    /** Adds an {@linkplain Feed#authors() author}. */
    public FeedBuilder author(Person author) {
        return add(Feed.AUTHORS, author);
    }

    /** Replaces all {@linkplain Feed#contributors() contributors}. */
    public FeedBuilder contributors(Collection<Person> contributors) {
        return setAll(Feed.CONTRIBUTORS, contributors);
    }

    /** Adds a {@linkplain Feed#contributors() contributor}. */
    public FeedBuilder contributor(Person contributor) {
        return add(Feed.CONTRIBUTORS, contributor);
    }

    /** Sets the {@linkplain Feed#webMaster() webmaster}; {@code null} clears it. */
    public FeedBuilder webMaster(@Nullable Person webMaster) {
        return set(Feed.WEB_MASTER, webMaster);
    }

    /** Sets the {@linkplain Feed#rights() copyright notice}; {@code null} clears it. */
    public FeedBuilder rights(@Nullable Text rights) {
        return set(Feed.RIGHTS, rights);
    }

    /** Sets a {@linkplain Feed#rights() copyright notice} of plain text, without markup; {@code null} clears it. */
    public FeedBuilder rights(@Nullable String rights) {
        return set(Feed.RIGHTS, rights == null ? null : Text.plain(rights));
    }

    /** Sets the {@linkplain Feed#published() publication date}; {@code null} clears it. */
    public FeedBuilder published(@Nullable OffsetDateTime published) {
        return set(Feed.PUBLISHED, published);
    }

    /** Sets the {@linkplain Feed#updated() date of the last change}; {@code null} clears it. */
    public FeedBuilder updated(@Nullable OffsetDateTime updated) {
        return set(Feed.UPDATED, updated);
    }

    /** Replaces all {@linkplain Feed#categories() categories}. */
    public FeedBuilder categories(Collection<Category> categories) {
        return setAll(Feed.CATEGORIES, categories);
    }

    /** Adds a {@linkplain Feed#categories() category}. */
    public FeedBuilder category(Category category) {
        return add(Feed.CATEGORIES, category);
    }

    /** Sets the {@linkplain Feed#generator() generator}; {@code null} clears it. */
    public FeedBuilder generator(@Nullable Generator generator) {
        return set(Feed.GENERATOR, generator);
    }

    /** Sets the {@linkplain Feed#icon() icon}; {@code null} clears it. */
    public FeedBuilder icon(@Nullable Url icon) {
        return set(Feed.ICON, icon);
    }

    /** Sets the {@linkplain Feed#logo() logo}; {@code null} clears it. */
    public FeedBuilder logo(@Nullable Image logo) {
        return set(Feed.LOGO, logo);
    }

    /** Sets the {@linkplain Feed#ttl() time to live}; {@code null} clears it. */
    public FeedBuilder ttl(@Nullable Duration ttl) {
        return set(Feed.TTL, ttl);
    }

    /** Replaces all {@linkplain Feed#skipHours() hours} at which readers need not fetch the feed. */
    public FeedBuilder skipHours(Collection<Integer> skipHours) {
        return setAll(Feed.SKIP_HOURS, skipHours);
    }

    /** Adds an {@linkplain Feed#skipHours() hour}, from 0 to 23 in GMT, at which readers need not fetch the feed. */
    public FeedBuilder skipHour(Integer skipHour) {
        return add(Feed.SKIP_HOURS, skipHour);
    }

    /** Replaces all {@linkplain Feed#skipDays() days} on which readers need not fetch the feed. */
    public FeedBuilder skipDays(Collection<DayOfWeek> skipDays) {
        return setAll(Feed.SKIP_DAYS, skipDays);
    }

    /** Adds a {@linkplain Feed#skipDays() day} on which readers need not fetch the feed. */
    public FeedBuilder skipDay(DayOfWeek skipDay) {
        return add(Feed.SKIP_DAYS, skipDay);
    }

    /** Sets the {@linkplain Feed#cloud() cloud}; {@code null} clears it. */
    public FeedBuilder cloud(@Nullable Cloud cloud) {
        return set(Feed.CLOUD, cloud);
    }

    /** Replaces all {@linkplain Feed#hubs() hubs}. */
    public FeedBuilder hubs(Collection<Hub> hubs) {
        return setAll(Feed.HUBS, hubs);
    }

    /** Adds a {@linkplain Feed#hubs() hub}. */
    public FeedBuilder hub(Hub hub) {
        return add(Feed.HUBS, hub);
    }

    /** Sets the {@linkplain Feed#textInput() text input}; {@code null} clears it. */
    public FeedBuilder textInput(@Nullable TextInput textInput) {
        return set(Feed.TEXT_INPUT, textInput);
    }

    /** Sets the {@linkplain Feed#rating() PICS rating}; {@code null} clears it. */
    public FeedBuilder rating(@Nullable String rating) {
        return set(Feed.RATING, rating);
    }

    /** Sets the {@linkplain Feed#docs() documentation address}; {@code null} clears it. */
    public FeedBuilder docs(@Nullable Url docs) {
        return set(Feed.DOCS, docs);
    }

    /** Sets the {@linkplain Feed#userComment() user comment}; {@code null} clears it. */
    public FeedBuilder userComment(@Nullable String userComment) {
        return set(Feed.USER_COMMENT, userComment);
    }

    /** Sets {@linkplain Feed#expired() whether the feed has ended}; {@code null} clears it. */
    public FeedBuilder expired(@Nullable Boolean expired) {
        return set(Feed.EXPIRED, expired);
    }

    /** Replaces all {@linkplain Feed#facets() facets}; of several of the same class, the last one counts. */
    public FeedBuilder facets(Collection<? extends Facet> facets) {
        return setAll(Feed.FACETS, Facets.copy(facets));
    }

    /** Adds a {@linkplain Feed#facet facet}, replacing one of the same class. */
    public FeedBuilder facet(Facet facet) {
        return setAll(Feed.FACETS, Facets.plus(values.list(Feed.FACETS), facet));
    }

    /** Replaces all {@linkplain Feed#extensions() extensions}. */
    public FeedBuilder extensions(Collection<Extension> extensions) {
        return setAll(Feed.EXTENSIONS, extensions);
    }

    /** Adds an {@linkplain Feed#extensions() extension}. */
    public FeedBuilder extension(Extension extension) {
        return add(Feed.EXTENSIONS, extension);
    }

    /** Adds an XML element to the {@linkplain Feed#extensions() extensions} of the feed itself. */
    public FeedBuilder extension(XmlElement extension) {
        return add(Feed.EXTENSIONS, new Extension.Element("", Objects.requireNonNull(extension, "extension")));
    }

    /** Replaces all {@linkplain Feed#articles() articles}. */
    public FeedBuilder articles(Collection<Article> articles) {
        return setAll(Feed.ARTICLES, articles);
    }

    /** Adds an {@linkplain Feed#articles() article}. */
    public FeedBuilder article(Article article) {
        return add(Feed.ARTICLES, article);
    }

    /** Sets the target of the first {@code alternate} link, adding that link if there is none. */
    public FeedBuilder url(Url url) {
        return links(Links.withAlternate(values.list(Feed.LINKS), Objects.requireNonNull(url, "url")));
    }

    /** Sets the target of the first {@code alternate} link, adding that link if there is none. */
    public FeedBuilder url(String url) {
        return url(Url.of(Objects.requireNonNull(url, "url")));
    }

    /** Returns the feed. The builder can be used further, without any effect on that feed. */
    public Feed build() {
        return new Feed(values.copy());
    }
}
