package dev.galley.format.xml.write;

import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.DerivedTitle;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.internal.date.DateWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that the format requires, and that was derived because the feed lacks it.
 *
 * @param value the value
 * @param origin what it was derived from, in a few words
 */
public record DerivedMetadata<T>(T value, String origin) {
    /** The beginning of a tag URI, up to its authority if that is a host name. */
    private static final Pattern TAG_AUTHORITY = Pattern.compile("tag:([a-zA-Z0-9.-]+),");

    /** Reports the value as derived and returns it. */
    public T report(Field field) {
        String shown = value instanceof Person person ? person.name().orElse("") : String.valueOf(value);
        field.derived(shown, origin);
        return value;
    }

    /** Derives a title; see {@link DerivedTitle}. */
    public static DerivedMetadata<String> title(Feed feed) {
        DerivedTitle title = DerivedTitle.of(feed);
        return new DerivedMetadata<>(title.value(), title.origin());
    }

    /** Derives a headline, which readers would take from the title of the episode; empty if it has none. */
    public static Optional<DerivedMetadata<String>> headline(Article article) {
        return article.facet(Episode.class)
                .flatMap(Episode::title)
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .map(title -> new DerivedMetadata<>(title, "the title of the episode"));
    }

    /**
     * Derives an author: the publisher, else the webmaster, else a person named like the feed.
     *
     * @param publisher the name of the publisher; blank if there is none
     * @param title the title that was written
     */
    public static DerivedMetadata<Person> author(Feed feed, String publisher, String title) {
        if (!publisher.isBlank()) {
            return new DerivedMetadata<>(Person.named(publisher.strip()), "the publisher");
        }
        Optional<String> webMaster =
                feed.webMaster().flatMap(Person::name).map(String::strip).filter(name -> !name.isEmpty());
        return webMaster
                .map(name -> new DerivedMetadata<>(Person.named(name), "the webmaster"))
                .orElseGet(() -> new DerivedMetadata<>(Person.named(title), "the title"));
    }

    /**
     * Derives the name of a person who has none: the e-mail address up to its at sign, else the host of the page. Empty if the
     * person has a name, or neither address.
     */
    static Optional<DerivedMetadata<Person>> named(Person person) {
        if (person.name().filter(name -> !name.isBlank()).isPresent()) {
            return Optional.empty();
        }
        Optional<String> mailbox = person.email().map(email -> beforeAt(email.strip()));
        Optional<String> host =
                person.url().map(url -> url.toUri().map(URI::getHost).orElseGet(() -> beforeAt(url.value())));
        String origin = mailbox.isPresent() ? "the e-mail address" : "the page";
        return mailbox.or(() -> host)
                .filter(name -> !name.isBlank())
                .map(name -> new DerivedMetadata<>(
                        new Person(Optional.of(name), person.email(), person.url(), person.avatar()), origin));
    }

    private static String beforeAt(String address) {
        int at = address.indexOf('@');
        return at < 0 ? address : address.substring(0, at);
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

    /**
     * Derives the address of a website: the root of the site with the feed, with its id, or with its first articles or their
     * files. The site of a tag URI is that of its authority (RFC 4151). Without any such address it is the id of the feed, or
     * one derived from its content, which is an absolute address but leads nowhere.
     */
    public static DerivedMetadata<Url> website(Feed feed, List<Article> first) {
        return feed.selfUrl()
                .flatMap(DerivedMetadata::site)
                .map(url -> new DerivedMetadata<>(url, "the address of the feed"))
                .or(() -> feed.id()
                        .map(Url::of)
                        .flatMap(DerivedMetadata::site)
                        .map(url -> new DerivedMetadata<>(url, "its id")))
                .or(() -> first.stream()
                        .flatMap(DerivedMetadata::addresses)
                        .flatMap(url -> site(url).stream())
                        .findFirst()
                        .map(url -> new DerivedMetadata<>(url, "an address in an article")))
                .orElseGet(() -> new DerivedMetadata<>(identity(feed), "its identity, since it has no web address"));
    }

    private static Url identity(Feed feed) {
        String derived = DerivedId.of(feed).value();
        return Url.of(feed.id()
                .map(String::strip)
                .or(() -> Optional.of(derived))
                .filter(id -> ValidValue.is(Syntaxes.IRI, id))
                .orElseGet(() -> DerivedId.ofId(derived, feed).value()));
    }

    private static Stream<Url> addresses(Article article) {
        return Stream.of(
                        article.links().stream().map(Link::href),
                        article.id().map(Url::of).stream(),
                        article.media().stream().map(Media::url))
                .flatMap(addresses -> addresses);
    }

    private static Optional<Url> site(Url url) {
        Matcher tag = TAG_AUTHORITY.matcher(url.value().strip());
        Optional<String> site = tag.lookingAt()
                ? Optional.of("http://" + tag.group(1) + "/")
                : url.toUri()
                        .filter(uri -> url.isWeb() && uri.getRawAuthority() != null)
                        .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority() + "/");
        return site.filter(root -> ValidValue.is(Syntaxes.IRI, root)).map(Url::of);
    }
}
