package dev.galley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes a feed a podcast, for directories and players. A facet of feeds (Apple Podcasts, Podcasting 2.0). Immutable.
 *
 * <pre>{@code
 * Feed feed = Feed.builder()
 *         .title("Harbour Talk")
 *         .facet(Podcast.builder().explicit(false).type(Podcast.Type.EPISODIC).build())
 *         .build();
 * Optional<Boolean> explicit = feed.facet(Podcast.class).flatMap(Podcast::explicit);
 * }</pre>
 *
 * <p>Title, image, authors and categories of a podcast are those of its feed.
 */
public final class Podcast implements Facet {
    private static final Property.Declaration PROPERTIES = new Property.Declaration();

    static final Property<Person> OWNER = PROPERTIES.one("owner");
    static final Property<Boolean> EXPLICIT = PROPERTIES.one("explicit");
    static final Property<Type> TYPE = PROPERTIES.one("type");
    static final Property<Boolean> COMPLETE = PROPERTIES.one("complete");
    static final Property<Boolean> BLOCK = PROPERTIES.one("block");
    static final Property<Url> NEW_FEED_URL = PROPERTIES.one("newFeedUrl");
    static final Property<String> GUID = PROPERTIES.one("guid");
    static final Property<Boolean> LOCKED = PROPERTIES.one("locked");
    static final Property<String> LOCK_OWNER = PROPERTIES.one("lockOwner");
    static final Property<String> MEDIUM = PROPERTIES.one("medium");
    static final Property<Funding> FUNDING = PROPERTIES.list("funding", "funding");
    static final Property<PodcastPerson> PERSONS = PROPERTIES.list("persons", "person");

    private final PropertyValues values;

    Podcast(PropertyValues values) {
        this.values = values;
    }

    /** The order in which to present episodes. */
    public enum Type {
        /** Listeners may start with any episode; the newest is presented first. */
        EPISODIC,
        /** Episodes are meant to be heard in order; the oldest is presented first. */
        SERIAL
    }

    /**
     * A way to support a podcast.
     *
     * @param url the address of a page for supporters
     * @param text the words of the link
     */
    public record Funding(Url url, String text) {
        public Funding {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Returns a builder with nothing set. */
    public static PodcastBuilder builder() {
        return new PodcastBuilder(new PropertyValues(PROPERTIES));
    }

    /** Returns a builder that begins with all properties of this podcast. */
    public PodcastBuilder toBuilder() {
        return new PodcastBuilder(values.copy());
    }

    /** Returns the person responsible for the podcast, whom directories contact ({@code itunes:owner}); a public value. */
    public Optional<Person> owner() {
        return values.one(OWNER);
    }

    /** Returns whether the podcast has explicit language or content ({@code itunes:explicit}). */
    public Optional<Boolean> explicit() {
        return values.one(EXPLICIT);
    }

    /** Returns the order in which to present the episodes ({@code itunes:type}). */
    public Optional<Type> type() {
        return values.one(TYPE);
    }

    /** Returns whether no more episodes will follow ({@code itunes:complete}). */
    public Optional<Boolean> complete() {
        return values.one(COMPLETE);
    }

    /** Returns whether directories should not list the podcast ({@code itunes:block}). */
    public Optional<Boolean> block() {
        return values.one(BLOCK);
    }

    /** Returns the address that the feed has moved to ({@code itunes:new-feed-url}). */
    public Optional<Url> newFeedUrl() {
        return values.one(NEW_FEED_URL);
    }

    /** Returns the identifier, a UUID, which stays the same on every host ({@code podcast:guid}). */
    public Optional<String> guid() {
        return values.one(GUID);
    }

    /** Returns whether other hosts may not import the feed ({@code podcast:locked}). */
    public Optional<Boolean> locked() {
        return values.one(LOCKED);
    }

    /** Returns the e-mail address of the person who can open the lock ({@code podcast:locked}); a public value. */
    public Optional<String> lockOwner() {
        return values.one(LOCK_OWNER);
    }

    /** Returns the kind of content, such as {@code podcast} or {@code music} ({@code podcast:medium}). */
    public Optional<String> medium() {
        return values.one(MEDIUM);
    }

    /** Returns ways to support the podcast ({@code podcast:funding}). */
    public List<Funding> funding() {
        return values.list(FUNDING);
    }

    /** Returns the people who take part in every episode ({@code podcast:person}). */
    public List<PodcastPerson> persons() {
        return values.list(PERSONS);
    }

    /** Returns the values that {@code earlier} does not have; empty if one that it has is another one here. */
    @Override
    public Optional<Facet> addedSince(Facet earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return earlier instanceof Podcast known && values.continues(known.values)
                ? Optional.of(new Podcast(values.addedSince(known.values)))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Podcast that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns what is known of the podcast, for logs and debuggers; no e-mail address. */
    @Override
    public String toString() {
        return "Podcast[" + values.shown(PROPERTIES, LOCK_OWNER) + "]";
    }
}
