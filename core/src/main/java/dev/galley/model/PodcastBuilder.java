package dev.galley.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Podcast}. Not thread-safe. */
public final class PodcastBuilder extends ValueBuilder<PodcastBuilder> {
    PodcastBuilder(PropertyValues values) {
        super(values);
    }

    @Override
    PodcastBuilder self() {
        return this;
    }

    /** Sets the {@linkplain Podcast#owner() owner}; {@code null} clears it. */
    public PodcastBuilder owner(@Nullable Person owner) {
        return set(Podcast.OWNER, owner);
    }

    /** Sets the {@linkplain Podcast#explicit() statement about explicit content}; {@code null} clears it. */
    public PodcastBuilder explicit(@Nullable Boolean explicit) {
        return set(Podcast.EXPLICIT, explicit);
    }

    /** Sets the {@linkplain Podcast#type() type}; {@code null} clears it. */
    public PodcastBuilder type(Podcast.@Nullable Type type) {
        return set(Podcast.TYPE, type);
    }

    /** Sets the {@linkplain Podcast#complete() statement that no more episodes will follow}; {@code null} clears it. */
    public PodcastBuilder complete(@Nullable Boolean complete) {
        return set(Podcast.COMPLETE, complete);
    }

    /** Sets the {@linkplain Podcast#block() wish not to be listed}; {@code null} clears it. */
    public PodcastBuilder block(@Nullable Boolean block) {
        return set(Podcast.BLOCK, block);
    }

    /** Sets the {@linkplain Podcast#newFeedUrl() new address of the feed}; {@code null} clears it. */
    public PodcastBuilder newFeedUrl(@Nullable Url newFeedUrl) {
        return set(Podcast.NEW_FEED_URL, newFeedUrl);
    }

    /** Sets the {@linkplain Podcast#guid() identifier}; {@code null} clears it. */
    public PodcastBuilder guid(@Nullable String guid) {
        return set(Podcast.GUID, guid);
    }

    /** Sets the {@linkplain Podcast#locked() lock}; {@code null} clears it. */
    public PodcastBuilder locked(@Nullable Boolean locked) {
        return set(Podcast.LOCKED, locked);
    }

    /** Sets the {@linkplain Podcast#lockOwner() e-mail address for opening the lock}; {@code null} clears it. */
    public PodcastBuilder lockOwner(@Nullable String lockOwner) {
        return set(Podcast.LOCK_OWNER, lockOwner);
    }

    /** Sets the {@linkplain Podcast#medium() medium}; {@code null} clears it. */
    public PodcastBuilder medium(@Nullable String medium) {
        return set(Podcast.MEDIUM, medium);
    }

    /** Replaces the {@linkplain Podcast#funding() ways to support the podcast}. */
    public PodcastBuilder funding(Collection<Podcast.Funding> funding) {
        return setAll(Podcast.FUNDING, funding);
    }

    /** Adds to the {@linkplain Podcast#funding() ways to support the podcast}. */
    public PodcastBuilder funding(Podcast.Funding funding) {
        return add(Podcast.FUNDING, funding);
    }

    /** Replaces the {@linkplain Podcast#persons() persons}. */
    public PodcastBuilder persons(Collection<PodcastPerson> persons) {
        return setAll(Podcast.PERSONS, persons);
    }

    /** Adds to the {@linkplain Podcast#persons() persons}. */
    public PodcastBuilder person(PodcastPerson person) {
        return add(Podcast.PERSONS, person);
    }

    /** Returns the podcast. The builder can be used further, without any effect on what it returned. */
    public Podcast build() {
        return new Podcast(values.copy());
    }
}
