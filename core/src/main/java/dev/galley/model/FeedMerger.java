package dev.galley.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Merges the articles of several feeds into one feed, the newest first, each article once. Not thread-safe.
 *
 * <pre>{@code
 * FeedMerger merger = FeedMerger.keeping(50);
 * feeds.forEach(merger::add);
 * Feed planet = merger.merge(Feed.builder().title("Planet Harbour").url("https://planet.example/").build());
 * }</pre>
 *
 * <p>Two articles are the same if their ids are equal and absolute URIs, or if their absolute addresses and their headlines are
 * equal; within one feed equal ids of any form suffice. The version updated last is kept, of equally old ones the first. Articles are ordered
 * by the date of publication, or else of the update; those without a date come last.
 *
 * <p>Unless it has one already, each article is given a {@linkplain Article#source() source} (RFC 4287, section 4.2.11) with
 * the id, title, links, persons, rights and date of its feed. Its language is that of its feed, if the merged feed has another
 * one and the article names none.
 */
public final class FeedMerger {
    /** Newest first; of equally old ones, the first that was added. */
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::published).reversed().thenComparing(Entry::number);

    private final int limit;
    private final TreeSet<Entry> entries = new TreeSet<>(ORDER);
    private final Map<Object, Entry> byKey = new HashMap<>();
    private long count;
    private int feeds;

    private FeedMerger(int limit) {
        this.limit = limit;
    }

    /** Returns a merger that keeps all articles. */
    public static FeedMerger keepingAll() {
        return new FeedMerger(Integer.MAX_VALUE);
    }

    /**
     * Returns a merger that keeps the newest articles and holds no more of them in memory.
     *
     * @param articles how many, 1 or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public static FeedMerger keeping(int articles) {
        if (articles < 1) {
            throw new IllegalArgumentException("The number of articles to keep must be 1 or more, not " + articles);
        }
        return new FeedMerger(articles);
    }

    /** Adds the articles of a feed. */
    public void add(Feed feed) {
        Feed metadata = Objects.requireNonNull(feed, "feed").metadata();
        feeds++;
        feed.articles().forEach(article -> add(article, metadata));
    }

    private void add(Article article, Feed metadata) {
        Entry added =
                new Entry(instant(article.published().or(article::updated)), count++, article, metadata, keys(article));
        for (Object key : added.keys()) {
            Entry other = byKey.get(key);
            if (other != null && !added.version().isAfter(other.version())) {
                return;
            }
        }
        added.keys().forEach(key -> Optional.ofNullable(byKey.get(key)).ifPresent(this::remove));
        entries.add(added);
        added.keys().forEach(key -> byKey.put(key, added));
        if (entries.size() > limit) {
            remove(entries.last());
        }
    }

    private void remove(Entry entry) {
        entries.remove(entry);
        entry.keys().forEach(key -> byKey.remove(key, entry));
    }

    /**
     * Returns the merged feed.
     *
     * @param metadata the properties of the new feed; its own articles are ignored
     */
    public Feed merge(Feed metadata) {
        Objects.requireNonNull(metadata, "metadata");
        IdentityHashMap<Feed, Feed> sources = new IdentityHashMap<>();
        List<Article> merged = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Feed source = sources.computeIfAbsent(entry.feed(), FeedMerger::source);
            merged.add(withSource(entry, source, metadata.language()));
        }
        return metadata.metadata().toBuilder().articles(merged).build();
    }

    /** An article with what decides about it. */
    private record Entry(Instant published, long number, Article article, Feed feed, List<Object> keys) {
        Instant version() {
            return instant(article.updated().or(article::published));
        }
    }

    /** Returns what versions of the article have in common. Ids that are unique only in their feed come with its number. */
    private List<Object> keys(Article article) {
        List<Object> keys = new ArrayList<>(2);
        article.id().ifPresent(id -> keys.add(Url.of(id).isAbsolute() ? id : new Local(feeds, id)));
        Optional<Url> url = article.url().filter(Url::isAbsolute);
        Optional<String> headline = article.headline().map(Text::plain);
        if (url.isPresent() && headline.isPresent()) {
            keys.add(new Named(url.get(), headline.get()));
        }
        return keys;
    }

    private record Local(int feed, String id) {}

    private record Named(Url url, String headline) {}

    private static Instant instant(Optional<OffsetDateTime> date) {
        return date.map(OffsetDateTime::toInstant).orElse(Instant.MIN);
    }

    private static Article withSource(Entry entry, Feed source, Optional<String> language) {
        Article article = entry.article();
        ArticleBuilder changed = article.toBuilder();
        if (article.source().isEmpty()) {
            changed.source(source);
        }
        if (article.language().isEmpty() && !entry.feed().language().equals(language)) {
            entry.feed().language().ifPresent(changed::language);
        }
        return changed.build();
    }

    /** Returns what an article elsewhere needs to know of its feed. */
    private static Feed source(Feed feed) {
        return Feed.builder()
                .id(feed.id().orElse(null))
                .title(feed.title().orElse(null))
                .links(feed.links())
                .authors(feed.authors())
                .contributors(feed.contributors())
                .rights(feed.rights().orElse(null))
                .updated(feed.updated().orElse(null))
                .build();
    }
}
