package dev.galley.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A feed: what it is, and its articles in the order of the document. Immutable.
 *
 * <p>A feed without articles is also how the metadata alone is given: of a stream that is being read, or of the
 * {@linkplain Article#source() source} of an article.
 */
public final class Feed {
    private final FeedFields fields;

    Feed(FeedFields fields) {
        this.fields = fields;
    }

    /** Begins a feed with nothing in it. */
    public static FeedBuilder builder() {
        return new FeedBuilder();
    }

    /** A builder that begins with everything this feed has. */
    public FeedBuilder toBuilder() {
        return new FeedBuilder(fields);
    }

    /** The permanent identifier (RFC 4287 §4.2.6; {@code rdf:about} in RSS 1.0); never invented on reading. */
    public Optional<String> id() {
        return Optional.ofNullable(fields.id());
    }

    /** The name of the feed. */
    public Optional<Text> title() {
        return Optional.ofNullable(fields.title());
    }

    /** What the feed is about: RSS and JSON Feed "description", Atom {@code subtitle}. */
    public Optional<Text> subtitle() {
        return Optional.ofNullable(fields.subtitle());
    }

    /** The language of the feed (BCP 47). */
    public Optional<String> language() {
        return Optional.ofNullable(fields.language());
    }

    /** References to other places: the {@code alternate} link to the site and the {@code self} link among them. */
    public List<Link> links() {
        return fields.links();
    }

    /** Who writes it; RSS {@code managingEditor} is one of them. */
    public List<Person> authors() {
        return fields.authors();
    }

    /** Who else has a part in it. */
    public List<Person> contributors() {
        return fields.contributors();
    }

    /** Who answers for technical matters (RSS 2.0 {@code webMaster}). */
    public Optional<Person> webMaster() {
        return Optional.ofNullable(fields.webMaster());
    }

    /** Who may do what with it: RSS {@code copyright}, Atom {@code rights}. */
    public Optional<Text> rights() {
        return Optional.ofNullable(fields.rights());
    }

    /** When its content was published (RSS 2.0 {@code pubDate}). */
    public Optional<OffsetDateTime> published() {
        return Optional.ofNullable(fields.published());
    }

    /** When it last changed: RSS {@code lastBuildDate}, Atom {@code updated}. */
    public Optional<OffsetDateTime> updated() {
        return Optional.ofNullable(fields.updated());
    }

    /** What it is about. */
    public List<Category> categories() {
        return fields.categories();
    }

    /** The software that made it. */
    public Optional<Generator> generator() {
        return Optional.ofNullable(fields.generator());
    }

    /** A small square image: Atom {@code icon}, JSON Feed "favicon". */
    public Optional<Url> icon() {
        return Optional.ofNullable(fields.icon());
    }

    /** A larger image: RSS {@code image}, Atom {@code logo}, JSON Feed "icon". */
    public Optional<Image> logo() {
        return Optional.ofNullable(fields.logo());
    }

    /** How long it may be cached (RSS 2.0 {@code ttl}, in minutes). */
    public Optional<Duration> ttl() {
        return Optional.ofNullable(fields.ttl());
    }

    /** Hours of the day, in GMT, 0 to 23, at which it need not be fetched (RSS 2.0 {@code skipHours}). */
    public List<Integer> skipHours() {
        return fields.skipHours();
    }

    /** Days on which it need not be fetched (RSS 2.0 {@code skipDays}). */
    public List<DayOfWeek> skipDays() {
        return fields.skipDays();
    }

    /** A service that tells of changes (RSS 2.0 {@code cloud}). */
    public Optional<Cloud> cloud() {
        return Optional.ofNullable(fields.cloud());
    }

    /** Endpoints that tell of changes: JSON Feed "hubs", links of the relation {@code hub}. */
    public List<Hub> hubs() {
        return fields.hubs();
    }

    /** A text field (RSS 2.0 {@code textInput}). */
    public Optional<TextInput> textInput() {
        return Optional.ofNullable(fields.textInput());
    }

    /** The PICS rating (RSS 2.0 {@code rating}). */
    public Optional<String> rating() {
        return Optional.ofNullable(fields.rating());
    }

    /** A page that explains the format (RSS 2.0 {@code docs}). */
    public Optional<Url> docs() {
        return Optional.ofNullable(fields.docs());
    }

    /** What the feed is, for people who meet it in a browser (JSON Feed 1.1 "user_comment"). */
    public Optional<String> userComment() {
        return Optional.ofNullable(fields.userComment());
    }

    /** Whether the feed has ended and will bring nothing more (JSON Feed 1.1 "expired"). */
    public Optional<Boolean> expired() {
        return Optional.ofNullable(fields.expired());
    }

    /**
     * Returns what only some feeds have, at most one value of each class, sorted by class name; see {@link Facet}.
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

    /** The articles, in the order of the document. */
    public List<Article> articles() {
        return fields.articles();
    }

    /** The site: where the first {@code alternate} link leads. */
    public Optional<Url> url() {
        return Links.first(fields.links(), Link.ALTERNATE);
    }

    /** Where the feed itself is: where the first {@code self} link leads. */
    public Optional<Url> selfUrl() {
        return Links.first(fields.links(), Link.SELF);
    }

    /** The same feed without its articles. */
    public Feed metadata() {
        return articles().isEmpty() ? this : toBuilder().articles(List.of()).build();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Feed that && fields.equals(that.fields));
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Title, address and number of articles, for people; not the whole feed. */
    @Override
    public String toString() {
        return "Feed[title=" + Shown.of(title().map(Text::value)) + ", url=" + Shown.of(url()) + ", articles="
                + articles().size() + "]";
    }
}
