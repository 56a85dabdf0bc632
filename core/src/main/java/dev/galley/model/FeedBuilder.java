package dev.galley.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Feed}. A setter given {@code null} takes back what was set. Not thread-safe. */
public final class FeedBuilder {
    private @Nullable String id;
    private @Nullable Text title;
    private @Nullable Text subtitle;
    private @Nullable String language;
    private List<Link> links = List.of();
    private List<Person> authors = List.of();
    private List<Person> contributors = List.of();
    private @Nullable Person webMaster;
    private @Nullable Text rights;
    private @Nullable OffsetDateTime published;
    private @Nullable OffsetDateTime updated;
    private List<Category> categories = List.of();
    private @Nullable Generator generator;
    private @Nullable Url icon;
    private @Nullable Image logo;
    private @Nullable Duration ttl;
    private List<Integer> skipHours = List.of();
    private List<DayOfWeek> skipDays = List.of();
    private @Nullable Cloud cloud;
    private List<Hub> hubs = List.of();
    private @Nullable TextInput textInput;
    private @Nullable String rating;
    private @Nullable Url docs;
    private @Nullable String userComment;
    private @Nullable Boolean expired;
    private List<Facet> facets = List.of();
    private List<Extension> extensions = List.of();
    private List<Article> articles = List.of();

    FeedBuilder() {}

    FeedBuilder(FeedFields from) {
        id = from.id();
        title = from.title();
        subtitle = from.subtitle();
        language = from.language();
        links = from.links();
        authors = from.authors();
        contributors = from.contributors();
        webMaster = from.webMaster();
        rights = from.rights();
        published = from.published();
        updated = from.updated();
        categories = from.categories();
        generator = from.generator();
        icon = from.icon();
        logo = from.logo();
        ttl = from.ttl();
        skipHours = from.skipHours();
        skipDays = from.skipDays();
        cloud = from.cloud();
        hubs = from.hubs();
        textInput = from.textInput();
        rating = from.rating();
        docs = from.docs();
        userComment = from.userComment();
        expired = from.expired();
        facets = from.facets();
        extensions = from.extensions();
        articles = from.articles();
    }

    /** @see Feed#id() */
    public FeedBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** @see Feed#title() */
    public FeedBuilder title(@Nullable Text title) {
        this.title = title;
        return this;
    }

    /** @see Feed#subtitle() */
    public FeedBuilder subtitle(@Nullable Text subtitle) {
        this.subtitle = subtitle;
        return this;
    }

    /** @see Feed#language() */
    public FeedBuilder language(@Nullable String language) {
        this.language = language;
        return this;
    }

    /** Replaces all. @see Feed#links() */
    public FeedBuilder links(Collection<Link> links) {
        this.links = Lists.copy(links, "links");
        return this;
    }

    /** Adds one. @see Feed#links() */
    public FeedBuilder link(Link link) {
        links = Lists.plus(links, link, "link");
        return this;
    }

    /** Replaces all. @see Feed#authors() */
    public FeedBuilder authors(Collection<Person> authors) {
        this.authors = Lists.copy(authors, "authors");
        return this;
    }

    /** Adds one. @see Feed#authors() */
    public FeedBuilder author(Person author) {
        authors = Lists.plus(authors, author, "author");
        return this;
    }

    /** Replaces all. @see Feed#contributors() */
    public FeedBuilder contributors(Collection<Person> contributors) {
        this.contributors = Lists.copy(contributors, "contributors");
        return this;
    }

    /** Adds one. @see Feed#contributors() */
    public FeedBuilder contributor(Person contributor) {
        contributors = Lists.plus(contributors, contributor, "contributor");
        return this;
    }

    /** @see Feed#webMaster() */
    public FeedBuilder webMaster(@Nullable Person webMaster) {
        this.webMaster = webMaster;
        return this;
    }

    /** @see Feed#rights() */
    public FeedBuilder rights(@Nullable Text rights) {
        this.rights = rights;
        return this;
    }

    /** @see Feed#published() */
    public FeedBuilder published(@Nullable OffsetDateTime published) {
        this.published = published;
        return this;
    }

    /** @see Feed#updated() */
    public FeedBuilder updated(@Nullable OffsetDateTime updated) {
        this.updated = updated;
        return this;
    }

    /** Replaces all. @see Feed#categories() */
    public FeedBuilder categories(Collection<Category> categories) {
        this.categories = Lists.copy(categories, "categories");
        return this;
    }

    /** Adds one. @see Feed#categories() */
    public FeedBuilder category(Category category) {
        categories = Lists.plus(categories, category, "category");
        return this;
    }

    /** @see Feed#generator() */
    public FeedBuilder generator(@Nullable Generator generator) {
        this.generator = generator;
        return this;
    }

    /** @see Feed#icon() */
    public FeedBuilder icon(@Nullable Url icon) {
        this.icon = icon;
        return this;
    }

    /** @see Feed#logo() */
    public FeedBuilder logo(@Nullable Image logo) {
        this.logo = logo;
        return this;
    }

    /** @see Feed#ttl() */
    public FeedBuilder ttl(@Nullable Duration ttl) {
        this.ttl = ttl;
        return this;
    }

    /** Replaces all. @see Feed#skipHours() */
    public FeedBuilder skipHours(Collection<Integer> skipHours) {
        this.skipHours = Lists.copy(skipHours, "skipHours");
        return this;
    }

    /** Adds one. @see Feed#skipHours() */
    public FeedBuilder skipHour(Integer skipHour) {
        skipHours = Lists.plus(skipHours, skipHour, "skipHour");
        return this;
    }

    /** Replaces all. @see Feed#skipDays() */
    public FeedBuilder skipDays(Collection<DayOfWeek> skipDays) {
        this.skipDays = Lists.copy(skipDays, "skipDays");
        return this;
    }

    /** Adds one. @see Feed#skipDays() */
    public FeedBuilder skipDay(DayOfWeek skipDay) {
        skipDays = Lists.plus(skipDays, skipDay, "skipDay");
        return this;
    }

    /** @see Feed#cloud() */
    public FeedBuilder cloud(@Nullable Cloud cloud) {
        this.cloud = cloud;
        return this;
    }

    /** Replaces all. @see Feed#hubs() */
    public FeedBuilder hubs(Collection<Hub> hubs) {
        this.hubs = Lists.copy(hubs, "hubs");
        return this;
    }

    /** Adds one. @see Feed#hubs() */
    public FeedBuilder hub(Hub hub) {
        hubs = Lists.plus(hubs, hub, "hub");
        return this;
    }

    /** @see Feed#textInput() */
    public FeedBuilder textInput(@Nullable TextInput textInput) {
        this.textInput = textInput;
        return this;
    }

    /** @see Feed#rating() */
    public FeedBuilder rating(@Nullable String rating) {
        this.rating = rating;
        return this;
    }

    /** @see Feed#docs() */
    public FeedBuilder docs(@Nullable Url docs) {
        this.docs = docs;
        return this;
    }

    /** @see Feed#userComment() */
    public FeedBuilder userComment(@Nullable String userComment) {
        this.userComment = userComment;
        return this;
    }

    /** @see Feed#expired() */
    public FeedBuilder expired(@Nullable Boolean expired) {
        this.expired = expired;
        return this;
    }

    /** Replaces all facets; of several of one class the last counts. @see Feed#facets() */
    public FeedBuilder facets(Collection<? extends Facet> facets) {
        this.facets = Facets.copy(facets);
        return this;
    }

    /** Adds a facet, in place of one of the same class. @see Feed#facets() */
    public FeedBuilder facet(Facet facet) {
        facets = Facets.plus(facets, facet);
        return this;
    }

    /** Replaces all. @see Feed#extensions() */
    public FeedBuilder extensions(Collection<Extension> extensions) {
        this.extensions = Lists.copy(extensions, "extensions");
        return this;
    }

    /** Adds one. @see Feed#extensions() */
    public FeedBuilder extension(Extension extension) {
        extensions = Lists.plus(extensions, extension, "extension");
        return this;
    }

    /** Replaces all. @see Feed#articles() */
    public FeedBuilder articles(Collection<Article> articles) {
        this.articles = Lists.copy(articles, "articles");
        return this;
    }

    /** Adds one. @see Feed#articles() */
    public FeedBuilder article(Article article) {
        articles = Lists.plus(articles, article, "article");
        return this;
    }

    /** Sets where the first {@code alternate} link leads, adding that link where there is none. */
    public FeedBuilder url(Url url) {
        links = Links.withAlternate(links, Objects.requireNonNull(url, "url"));
        return this;
    }

    /** Sets where the first {@code alternate} link leads. */
    public FeedBuilder url(String url) {
        return url(Url.of(url));
    }

    /** Sets a title without markup. */
    public FeedBuilder title(String words) {
        return title(Text.plain(words));
    }

    /** Sets a subtitle without markup. */
    public FeedBuilder subtitle(String words) {
        return subtitle(Text.plain(words));
    }

    /** The feed. */
    public Feed build() {
        return new Feed(new FeedFields(
                id,
                title,
                subtitle,
                language,
                links,
                authors,
                contributors,
                webMaster,
                rights,
                published,
                updated,
                categories,
                generator,
                icon,
                logo,
                ttl,
                skipHours,
                skipDays,
                cloud,
                hubs,
                textInput,
                rating,
                docs,
                userComment,
                expired,
                facets,
                extensions,
                articles));
    }
}
