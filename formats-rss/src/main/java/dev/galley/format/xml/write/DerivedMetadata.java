package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A value that the format requires, and that was derived because the feed lacks it.
 *
 * @param value the value
 * @param origin what it was derived from, in a few words
 */
public record DerivedMetadata<T>(T value, String origin) {
    /** The title of a feed that has neither a title nor an address. */
    private static final String UNTITLED = "Untitled";

    /** Reports the value as derived and returns it. */
    public T report(Field field) {
        field.derived(String.valueOf(value), origin);
        return value;
    }

    /** Derives a title: the host of the website or feed, else its id, else "Untitled". */
    public static DerivedMetadata<String> title(Feed feed) {
        return host(feed)
                .map(host -> new DerivedMetadata<>(host, "the host of its address"))
                .or(() -> feed.id()
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .map(id -> new DerivedMetadata<>(id, "its id")))
                .orElseGet(() -> new DerivedMetadata<>(UNTITLED, "nothing, since it has no address either"));
    }

    /**
     * Derives an author: the webmaster, else a person named like the feed.
     *
     * @param title the title that was written
     */
    public static DerivedMetadata<Person> author(Feed feed, String title) {
        Optional<String> webMaster =
                feed.webMaster().flatMap(Person::name).map(String::strip).filter(name -> !name.isEmpty());
        return webMaster
                .map(name -> new DerivedMetadata<>(Person.named(name), "the webmaster"))
                .orElseGet(() -> new DerivedMetadata<>(Person.named(title), "the title"));
    }

    /**
     * Derives the date of the last change: that of publication, else the newest of the known articles, else the current
     * time.
     *
     * @param first the articles that are known
     */
    public static DerivedMetadata<OffsetDateTime> updated(Feed feed, List<Article> first, Clock clock) {
        Optional<OffsetDateTime> published = feed.published().filter(DateWriter::isWritable);
        return published
                .map(date -> new DerivedMetadata<>(date, "the date of publication"))
                .or(() -> first.stream()
                        .flatMap(article -> article.updated().or(article::published).stream())
                        .filter(DateWriter::isWritable)
                        .max(OffsetDateTime::compareTo)
                        .map(date -> new DerivedMetadata<>(date, "the newest date of its articles")))
                .orElseGet(() -> new DerivedMetadata<>(
                        OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC),
                        "the current time, since nothing in the feed gives a date"));
    }

    /** Derives the address of a website: the root of the site with the feed, with its id, or with its first articles. */
    public static Optional<DerivedMetadata<Url>> website(Feed feed, List<Article> first) {
        return feed.selfUrl()
                .flatMap(DerivedMetadata::site)
                .map(url -> new DerivedMetadata<>(url, "the address of the feed"))
                .or(() -> feed.id()
                        .map(Url::of)
                        .flatMap(DerivedMetadata::site)
                        .map(url -> new DerivedMetadata<>(url, "its id")))
                .or(() -> first.stream()
                        .flatMap(article -> article.url().or(() -> article.id().map(Url::of)).stream())
                        .flatMap(url -> site(url).stream())
                        .findFirst()
                        .map(url -> new DerivedMetadata<>(url, "the address of an article")));
    }

    private static Optional<Url> site(Url url) {
        return url.isWeb()
                ? url.toUri()
                        .filter(uri -> uri.getRawAuthority() != null)
                        .map(uri -> Url.of(uri.getScheme() + "://" + uri.getRawAuthority() + "/"))
                : Optional.empty();
    }

    private static Optional<String> host(Feed feed) {
        return feed.url()
                .flatMap(Url::toUri)
                .map(URI::getHost)
                .or(() -> feed.selfUrl().flatMap(Url::toUri).map(URI::getHost));
    }
}
