package dev.galley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes a feed a podcast, for directories and players. A facet of feeds (Apple Podcasts, Podcasting 2.0).
 *
 * <pre>{@code
 * Feed feed = Feed.builder()
 *         .title("Harbour Talk")
 *         .facet(Podcast.NONE.withExplicit(false).withType(Podcast.Type.EPISODIC))
 *         .build();
 * Optional<Boolean> explicit = feed.facet(Podcast.class).flatMap(Podcast::explicit);
 * }</pre>
 *
 * <p>Title, image, authors and categories of a podcast are those of its feed.
 *
 * @param owner the person responsible for the podcast, whom directories contact ({@code itunes:owner}); a public value
 * @param explicit whether the podcast has explicit language or content ({@code itunes:explicit})
 * @param type the order in which to present the episodes ({@code itunes:type})
 * @param complete whether no more episodes will follow ({@code itunes:complete})
 * @param block whether directories should not list the podcast ({@code itunes:block})
 * @param newFeedUrl the address that the feed has moved to ({@code itunes:new-feed-url})
 * @param guid the identifier of the podcast, a UUID, which stays the same on every host ({@code podcast:guid})
 * @param locked whether other hosts may not import the feed ({@code podcast:locked})
 * @param lockOwner the e-mail address of the person who can open the lock ({@code podcast:locked}, {@code owner}); a public value
 * @param medium the kind of content, such as {@code podcast} or {@code music} ({@code podcast:medium})
 * @param funding ways to support the podcast ({@code podcast:funding})
 * @param persons people who take part in every episode ({@code podcast:person})
 */
public record Podcast(
        Optional<Person> owner,
        Optional<Boolean> explicit,
        Optional<Type> type,
        Optional<Boolean> complete,
        Optional<Boolean> block,
        Optional<Url> newFeedUrl,
        Optional<String> guid,
        Optional<Boolean> locked,
        Optional<String> lockOwner,
        Optional<String> medium,
        List<Funding> funding,
        List<PodcastPerson> persons)
        implements Facet {
    /** A podcast of which nothing is known; copies of it set what is known. */
    public static final Podcast NONE = new Podcast(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    public Podcast {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(explicit, "explicit");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(complete, "complete");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(newFeedUrl, "newFeedUrl");
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(locked, "locked");
        Objects.requireNonNull(lockOwner, "lockOwner");
        Objects.requireNonNull(medium, "medium");
        funding = Lists.copy(funding, "funding");
        persons = Lists.copy(persons, "persons");
    }

    /** The order in which to present episodes. */
    public enum Type {
        /** Each episode stands for itself; the newest comes first. */
        EPISODIC,
        /** The episodes build on each other; the oldest comes first. */
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

    /** Returns a copy with this owner. */
    public Podcast withOwner(Person owner) {
        return new Podcast(
                Optional.of(Objects.requireNonNull(owner, "owner")),
                explicit,
                type,
                complete,
                block,
                newFeedUrl,
                guid,
                locked,
                lockOwner,
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this statement about explicit content. */
    public Podcast withExplicit(boolean explicit) {
        return new Podcast(
                owner,
                Optional.of(explicit),
                type,
                complete,
                block,
                newFeedUrl,
                guid,
                locked,
                lockOwner,
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this type. */
    public Podcast withType(Type type) {
        return new Podcast(
                owner,
                explicit,
                Optional.of(Objects.requireNonNull(type, "type")),
                complete,
                block,
                newFeedUrl,
                guid,
                locked,
                lockOwner,
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this statement about its end. */
    public Podcast withComplete(boolean complete) {
        return new Podcast(
                owner,
                explicit,
                type,
                Optional.of(complete),
                block,
                newFeedUrl,
                guid,
                locked,
                lockOwner,
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this wish about being listed. */
    public Podcast withBlock(boolean block) {
        return new Podcast(
                owner,
                explicit,
                type,
                complete,
                Optional.of(block),
                newFeedUrl,
                guid,
                locked,
                lockOwner,
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this new address of the feed. */
    public Podcast withNewFeedUrl(Url newFeedUrl) {
        return new Podcast(
                owner,
                explicit,
                type,
                complete,
                block,
                Optional.of(Objects.requireNonNull(newFeedUrl, "newFeedUrl")),
                guid,
                locked,
                lockOwner,
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this identifier. */
    public Podcast withGuid(String guid) {
        return new Podcast(
                owner,
                explicit,
                type,
                complete,
                block,
                newFeedUrl,
                Optional.of(Objects.requireNonNull(guid, "guid")),
                locked,
                lockOwner,
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this lock. */
    public Podcast withLocked(boolean locked) {
        return new Podcast(
                owner,
                explicit,
                type,
                complete,
                block,
                newFeedUrl,
                guid,
                Optional.of(locked),
                lockOwner,
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this e-mail address for opening the lock. */
    public Podcast withLockOwner(String lockOwner) {
        return new Podcast(
                owner,
                explicit,
                type,
                complete,
                block,
                newFeedUrl,
                guid,
                locked,
                Optional.of(Objects.requireNonNull(lockOwner, "lockOwner")),
                medium,
                funding,
                persons);
    }

    /** Returns a copy with this medium. */
    public Podcast withMedium(String medium) {
        return new Podcast(
                owner,
                explicit,
                type,
                complete,
                block,
                newFeedUrl,
                guid,
                locked,
                lockOwner,
                Optional.of(Objects.requireNonNull(medium, "medium")),
                funding,
                persons);
    }

    /** Returns a copy with one more way to support the podcast. */
    public Podcast withFunding(Funding more) {
        Objects.requireNonNull(more, "more");
        return new Podcast(
                owner,
                explicit,
                type,
                complete,
                block,
                newFeedUrl,
                guid,
                locked,
                lockOwner,
                medium,
                Lists.plus(funding, more),
                persons);
    }

    /** Returns a copy with one more person. */
    public Podcast withPerson(PodcastPerson person) {
        Objects.requireNonNull(person, "person");
        return new Podcast(
                owner,
                explicit,
                type,
                complete,
                block,
                newFeedUrl,
                guid,
                locked,
                lockOwner,
                medium,
                funding,
                Lists.plus(persons, person));
    }

    /** Returns the values that {@code earlier} does not have; empty if one that it has is another one here. */
    @Override
    public Optional<Facet> addedSince(Facet earlier) {
        Objects.requireNonNull(earlier, "earlier");
        if (!(earlier instanceof Podcast known)
                || !FacetParts.continues(owner, known.owner)
                || !FacetParts.continues(explicit, known.explicit)
                || !FacetParts.continues(type, known.type)
                || !FacetParts.continues(complete, known.complete)
                || !FacetParts.continues(block, known.block)
                || !FacetParts.continues(newFeedUrl, known.newFeedUrl)
                || !FacetParts.continues(guid, known.guid)
                || !FacetParts.continues(locked, known.locked)
                || !FacetParts.continues(lockOwner, known.lockOwner)
                || !FacetParts.continues(medium, known.medium)
                || !FacetParts.continues(funding, known.funding)
                || !FacetParts.continues(persons, known.persons)) {
            return Optional.empty();
        }
        return Optional.of(new Podcast(
                FacetParts.added(owner, known.owner),
                FacetParts.added(explicit, known.explicit),
                FacetParts.added(type, known.type),
                FacetParts.added(complete, known.complete),
                FacetParts.added(block, known.block),
                FacetParts.added(newFeedUrl, known.newFeedUrl),
                FacetParts.added(guid, known.guid),
                FacetParts.added(locked, known.locked),
                FacetParts.added(lockOwner, known.lockOwner),
                FacetParts.added(medium, known.medium),
                FacetParts.added(funding, known.funding),
                FacetParts.added(persons, known.persons)));
    }

    /** Returns identifier, medium and type, for logs and debuggers; no e-mail address. */
    @Override
    public String toString() {
        return "Podcast[guid=" + Shown.of(guid) + ", medium=" + Shown.of(medium) + ", type=" + Shown.of(type) + "]";
    }
}
