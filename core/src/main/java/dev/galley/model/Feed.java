package dev.galley.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A feed: its metadata, and its articles in document order. Immutable.
 *
 * <pre>{@code
 * Feed feed = Feed.builder()
 *         .title("Harbour News")
 *         .url("https://harbour.example/")
 *         .article(Article.builder().headline("Ferry delayed").url("https://harbour.example/1").build())
 *         .build();
 * WriteResult result = Feeds.write(feed, "rss", Path.of("feed.xml"));
 * }</pre>
 *
 * <p>A feed without articles represents metadata alone: that of a stream that is being read, or the
 * {@linkplain Article#source() source} of an article.
 */
public final class Feed {
    private static final Property.Declaration PROPERTIES = new Property.Declaration();

    static final Property<String> ID = PROPERTIES.one("id");
    static final Property<Text> TITLE = PROPERTIES.one("title");
    static final Property<Text> SUBTITLE = PROPERTIES.one("subtitle");
    static final Property<String> LANGUAGE = PROPERTIES.one("language");
    static final Property<Link> LINKS = PROPERTIES.list("links", "link");
    static final Property<Person> AUTHORS = PROPERTIES.list("authors", "author");
    static final Property<Person> CONTRIBUTORS = PROPERTIES.list("contributors", "contributor");
    static final Property<Person> WEB_MASTER = PROPERTIES.one("webMaster");
    static final Property<Text> RIGHTS = PROPERTIES.one("rights");
    static final Property<OffsetDateTime> PUBLISHED = PROPERTIES.one("published");
    static final Property<OffsetDateTime> UPDATED = PROPERTIES.one("updated");
    static final Property<Category> CATEGORIES = PROPERTIES.list("categories", "category");
    static final Property<Generator> GENERATOR = PROPERTIES.one("generator");
    static final Property<Url> ICON = PROPERTIES.one("icon");
    static final Property<Image> LOGO = PROPERTIES.one("logo");
    static final Property<Duration> TTL = PROPERTIES.one("ttl");
    static final Property<Integer> SKIP_HOURS = PROPERTIES.list("skipHours", "skipHour");
    static final Property<DayOfWeek> SKIP_DAYS = PROPERTIES.list("skipDays", "skipDay");
    static final Property<Cloud> CLOUD = PROPERTIES.one("cloud");
    static final Property<Hub> HUBS = PROPERTIES.list("hubs", "hub");
    static final Property<TextInput> TEXT_INPUT = PROPERTIES.one("textInput");
    static final Property<String> RATING = PROPERTIES.one("rating");
    static final Property<Url> DOCS = PROPERTIES.one("docs");
    static final Property<String> USER_COMMENT = PROPERTIES.one("userComment");
    static final Property<Boolean> EXPIRED = PROPERTIES.one("expired");
    static final Property<Facet> FACETS = PROPERTIES.list("facets", "facet");
    static final Property<Extension> EXTENSIONS = PROPERTIES.list("extensions", "extension");
    static final Property<Article> ARTICLES = PROPERTIES.list("articles", "article");

    private final PropertyValues values;

    Feed(PropertyValues values) {
        this.values = values;
    }

    /** Returns a builder with nothing set. */
    public static FeedBuilder builder() {
        return new FeedBuilder(new PropertyValues(PROPERTIES));
    }

    /** Returns a builder that begins with all properties of this feed. */
    public FeedBuilder toBuilder() {
        return new FeedBuilder(values.copy());
    }

    /**
     * Returns the permanent identifier (RFC 4287 §4.2.6; {@code rdf:about} in RSS 1.0). It is never invented on
     * reading.
     */
    public Optional<String> id() {
        return values.one(ID);
    }

    /** Returns the name of the feed. */
    public Optional<Text> title() {
        return values.one(TITLE);
    }

    /** Returns the description: RSS and JSON Feed "description", Atom {@code subtitle}. */
    public Optional<Text> subtitle() {
        return values.one(SUBTITLE);
    }

    /** Returns the language of the feed, a BCP 47 tag. */
    public Optional<String> language() {
        return values.one(LANGUAGE);
    }

    /**
     * Returns references to other resources, among them the {@code alternate} link to the site and the {@code self}
     * link.
     */
    public List<Link> links() {
        return values.list(LINKS);
    }

    /** Returns the authors; RSS {@code managingEditor} is one of them. */
    public List<Person> authors() {
        return values.list(AUTHORS);
    }

    /** Returns the people who contributed without being authors (RFC 4287 §4.2.3). */
    public List<Person> contributors() {
        return values.list(CONTRIBUTORS);
    }

    /** Returns the person responsible for technical matters (RSS 2.0 {@code webMaster}). */
    public Optional<Person> webMaster() {
        return values.one(WEB_MASTER);
    }

    /** Returns the copyright notice: RSS {@code copyright}, Atom {@code rights}. */
    public Optional<Text> rights() {
        return values.one(RIGHTS);
    }

    /** Returns the publication date of the content (RSS 2.0 {@code pubDate}). */
    public Optional<OffsetDateTime> published() {
        return values.one(PUBLISHED);
    }

    /** Returns the date of the last change: RSS {@code lastBuildDate}, Atom {@code updated}. */
    public Optional<OffsetDateTime> updated() {
        return values.one(UPDATED);
    }

    /** Returns the categories the feed belongs to. */
    public List<Category> categories() {
        return values.list(CATEGORIES);
    }

    /** Returns the software that generated the feed. */
    public Optional<Generator> generator() {
        return values.one(GENERATOR);
    }

    /** Returns the address of a small square image: Atom {@code icon}, JSON Feed "favicon". */
    public Optional<Url> icon() {
        return values.one(ICON);
    }

    /** Returns a larger image: RSS {@code image}, Atom {@code logo}, JSON Feed "icon". */
    public Optional<Image> logo() {
        return values.one(LOGO);
    }

    /** Returns how long the feed may be cached (RSS 2.0 {@code ttl}, written in whole minutes). */
    public Optional<Duration> ttl() {
        return values.one(TTL);
    }

    /**
     * Returns the hours of the day, in GMT and from 0 to 23, at which readers need not fetch the feed (RSS 2.0 {@code
     * skipHours}).
     */
    public List<Integer> skipHours() {
        return values.list(SKIP_HOURS);
    }

    /** Returns the days on which readers need not fetch the feed (RSS 2.0 {@code skipDays}). */
    public List<DayOfWeek> skipDays() {
        return values.list(SKIP_DAYS);
    }

    /** Returns the service that notifies subscribers of changes (RSS 2.0 {@code cloud}). */
    public Optional<Cloud> cloud() {
        return values.one(CLOUD);
    }

    /**
     * Returns the endpoints that notify subscribers of changes: JSON Feed "hubs", links with the relation {@code hub}.
     */
    public List<Hub> hubs() {
        return values.list(HUBS);
    }

    /** Returns a text field offered with the feed (RSS 2.0 {@code textInput}). */
    public Optional<TextInput> textInput() {
        return values.one(TEXT_INPUT);
    }

    /** Returns the PICS rating (RSS 2.0 {@code rating}). */
    public Optional<String> rating() {
        return values.one(RATING);
    }

    /** Returns the address of a page that explains the format (RSS 2.0 {@code docs}). */
    public Optional<Url> docs() {
        return values.one(DOCS);
    }

    /** Returns an explanation for people who open the feed in a browser (JSON Feed 1.1 "user_comment"). */
    public Optional<String> userComment() {
        return values.one(USER_COMMENT);
    }

    /** Returns whether the feed has ended and will never be updated again (JSON Feed 1.1 "expired"). */
    public Optional<Boolean> expired() {
        return values.one(EXPIRED);
    }

    /**
     * Returns the values that only some feeds have, at most one of each class, sorted by class name; see {@link Facet}.
     */
    public List<Facet> facets() {
        return values.list(FACETS);
    }

    /** Returns the facet of exactly the class {@code type}. */
    public <F extends Facet> Optional<F> facet(Class<F> type) {
        return Facets.find(facets(), type);
    }

    /** Returns the content of the document that the model has no property for. */
    public List<Extension> extensions() {
        return values.list(EXTENSIONS);
    }

    /**
     * Returns the first {@linkplain Extension.Element extension element} of the feed itself with the given name; see
     * {@link Extension} for typed values.
     *
     * @param namespace the namespace IRI; empty for none
     * @param localName the name without prefix
     */
    public Optional<XmlElement> extension(String namespace, String localName) {
        return extensionElements(namespace, localName).stream().findFirst();
    }

    /**
     * Returns all {@linkplain Extension.Element extension elements} of the feed itself with the given name, in document
     * order. Those inside other elements, such as an author, are among the {@link #extensions()}.
     *
     * @param namespace the namespace IRI; empty for none
     * @param localName the name without prefix
     */
    public List<XmlElement> extensionElements(String namespace, String localName) {
        return Extensions.elements(extensions(), namespace, localName);
    }

    /**
     * Returns the value of the {@linkplain Extension.Member member} {@code name} of the feed itself, as JSON text.
     *
     * @param name the name, such as {@code _podcast}
     */
    public Optional<String> extensionMember(String name) {
        return Extensions.member(extensions(), name);
    }

    /** Returns the articles in document order. */
    public List<Article> articles() {
        return values.list(ARTICLES);
    }

    /** Returns the address of the site: the target of the first {@code alternate} link. */
    public Optional<Url> url() {
        return Links.first(links(), Link.ALTERNATE);
    }

    /** Returns the address of the feed itself: the target of the first {@code self} link. */
    public Optional<Url> selfUrl() {
        return Links.first(links(), Link.SELF);
    }

    /**
     * Returns the absolute address against which relative addresses are resolved if a format has no base of its own: that of the feed
     * itself (RFC 3986 §5.1.3), unless it is on another host than the site, as that of a proxy; otherwise that of the site.
     */
    public Optional<Url> baseUrl() {
        Optional<Url> site = url().filter(Url::isAbsolute);
        Optional<Url> self = selfUrl().filter(Url::isAbsolute);
        Optional<String> host = self.flatMap(Feed::host);
        boolean isOnSite =
                site.isEmpty() || (host.isPresent() && site.flatMap(Feed::host).equals(host));
        return isOnSite && self.isPresent() ? self : site;
    }

    private static Optional<String> host(Url url) {
        return url.toUri()
                .flatMap(uri -> Optional.ofNullable(uri.getHost()))
                .map(host -> host.toLowerCase(Locale.ROOT));
    }

    /** Returns this feed without its articles. */
    public Feed metadata() {
        return articles().isEmpty() ? this : toBuilder().articles(List.of()).build();
    }

    /**
     * Returns the metadata that this feed has beyond {@code earlier}, an earlier state of the same feed: single values
     * that were absent, elements of a list that it did not have or had fewer times, facets of other classes, and
     * {@linkplain Facet#addedSince the parts that facets gained}. Articles are not compared.
     *
     * <p>A reader that streams knows more of a feed after the articles than before them, since RSS and JSON Feed allow
     * metadata after the articles.
     */
    public Feed metadataSince(Feed earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return new Feed(metadata().values.addedSince(earlier.metadata().values));
    }

    /**
     * Returns the metadata that differs from that of {@code earlier} and that {@link #metadataSince} does not contain, since
     * it replaces a value of {@code earlier}: single values, and facets without {@linkplain Facet#addedSince an added part}.
     *
     * @return the new values by their paths, such as {@code language} or {@code facets/syndication}
     */
    public Map<String, Object> metadataReplacedSince(Feed earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return metadata().values.replacedSince(earlier.metadata().values, PROPERTIES);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Feed that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns title, address and number of articles, for logs and debuggers. */
    @Override
    public String toString() {
        return "Feed[title=" + Shown.of(title().map(Text::value)) + ", url=" + Shown.of(url()) + ", articles="
                + articles().size() + "]";
    }
}
