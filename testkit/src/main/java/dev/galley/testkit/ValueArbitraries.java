package dev.galley.testkit;

import dev.galley.model.Category;
import dev.galley.model.Cloud;
import dev.galley.model.Discussion;
import dev.galley.model.Generator;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The small values of the model. */
final class ValueArbitraries {
    private final Arbitrary<String> strings;
    private final Arbitrary<Text> texts;

    ValueArbitraries(Arbitrary<String> strings) {
        this.strings = strings;
        this.texts = new TextArbitraries(strings).texts();
    }

    /** Returns absolute, relative and malformed addresses. */
    Arbitrary<Url> urls() {
        Arbitrary<String> page = Combinators.combine(
                        Arbitraries.of(
                                "https://example.org",
                                "http://example.com:8080",
                                "HTTPS://EXAMPLE.NET",
                                "https://bücher.example",
                                "https://straße.example"),
                        StringArbitraries.words(),
                        Arbitraries.of("", "/", ".html", "?a=1&b=<2>", "#é", "/日本"))
                .as((site, path, rest) -> site + "/" + path + rest);
        Arbitrary<String> other = Arbitraries.of(
                "urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "tag:example.org,2024:1",
                "mailto:a@example.org",
                "/x/y",
                "page.html",
                "../up",
                "?q",
                "#f",
                "//example.org/x",
                "http://[",
                "a b",
                "%zz",
                "not: a url",
                " https://example.org/spaced ",
                "https://example.org/spaced",
                "\uD800");
        return Arbitraries.frequencyOf(Tuple.of(8, page), Tuple.of(2, other)).map(Url::of);
    }

    /** Returns present-day dates, some with fractions of seconds, and a few distant ones or with unusual offsets. */
    static Arbitrary<OffsetDateTime> dates() {
        Arbitrary<ZoneOffset> zones =
                Arbitraries.of(0, 60, -300, 330, 765, -720).map(ValueArbitraries::minutes);
        Arbitrary<OffsetDateTime> usual = Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000L), zones)
                .as((second, zone) -> OffsetDateTime.ofInstant(Instant.ofEpochSecond(second), zone));
        Arbitrary<OffsetDateTime> odd = Arbitraries.of(
                        "1000-01-01T00:00:00Z",
                        "1899-12-31T23:59:59Z",
                        "9999-12-31T23:59:59Z",
                        "2024-02-29T12:00:00+01:02:03")
                .map(OffsetDateTime::parse);
        return Arbitraries.frequencyOf(
                Tuple.of(16, usual),
                Tuple.of(2, usual.map(date -> date.withNano(123_456_789))),
                Tuple.of(1, usual.map(date -> date.withNano(500_000_000))),
                Tuple.of(1, odd));
    }

    private static ZoneOffset minutes(int minutes) {
        return ZoneOffset.ofTotalSeconds(minutes * 60);
    }

    static Arbitrary<String> languages() {
        return Arbitraries.of("en", "de-CH", "zh-Hant", "x-private");
    }

    Arbitrary<Person> persons() {
        Arbitrary<String> emails = Arbitraries.of("ann@example.org", "bob.b+x@example.com", "carl@example.net");
        Arbitrary<String> names =
                Arbitraries.frequencyOf(Tuple.of(4, strings), Tuple.of(1, Arbitraries.of("Ann", " Ann")));
        return Combinators.combine(
                        names.optional(0.9), emails.optional(0.4), urls().optional(0.3), urls().optional(0.2))
                .as(Person::new);
    }

    Arbitrary<Category> categories() {
        return Combinators.combine(strings, urls().optional(0.3), strings.optional(0.3))
                .as(Category::new);
    }

    Arbitrary<Link> links() {
        Arbitrary<String> rels = Arbitraries.frequency(
                Tuple.of(8, Link.ALTERNATE),
                Tuple.of(2, Link.SELF),
                Tuple.of(2, Link.RELATED),
                Tuple.of(1, Link.NEXT),
                Tuple.of(1, Link.ENCLOSURE),
                Tuple.of(1, Link.REPLIES),
                Tuple.of(1, Link.VIA),
                Tuple.of(1, "license"),
                Tuple.of(1, "hub"),
                Tuple.of(1, "edit"),
                Tuple.of(1, "https://example.org/rel"),
                Tuple.of(1, " related"),
                Tuple.of(1, "Self"),
                Tuple.of(1, "http://www.iana.org/assignments/relation/related"));
        return Combinators.combine(
                        urls(),
                        rels,
                        types().optional(0.3),
                        languages().optional(0.1),
                        strings.optional(0.2),
                        sizes().optional(0.2))
                .as(Link::new);
    }

    private static Arbitrary<String> types() {
        return Arbitraries.of("text/html", "application/atom+xml", "audio/mpeg", "image/png", "video/mp4");
    }

    private static Arbitrary<Long> sizes() {
        return Arbitraries.of(0L, 1L, 12_345L, Long.MAX_VALUE, -1L);
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.of(0, 1, 640, Integer.MAX_VALUE, -1);
    }

    Arbitrary<Media> media() {
        Arbitrary<Media.Role> roles = Arbitraries.frequency(
                Tuple.of(4, Media.Role.ENCLOSURE), Tuple.of(1, Media.Role.LEAD), Tuple.of(1, Media.Role.BANNER));
        Arbitrary<Duration> durations =
                Arbitraries.of(Duration.ZERO, Duration.ofSeconds(95), Duration.ofHours(2), Duration.ofMillis(1_500));
        Arbitrary<Media> files = Combinators.combine(
                        urls(),
                        roles,
                        types().injectNull(0.2),
                        sizes().injectNull(0.3),
                        durations.injectNull(0.6),
                        strings.injectNull(0.6))
                .as((url, role, type, size, duration, title) -> Media.builder(url, role)
                        .type(type)
                        .size(size)
                        .duration(duration)
                        .title(title)
                        .build());
        return Combinators.combine(
                        files,
                        counts().injectNull(0.8),
                        counts().injectNull(0.8),
                        strings.injectNull(0.8),
                        texts.injectNull(0.8),
                        strings.injectNull(0.8),
                        Arbitraries.frequency(Tuple.of(8, 1), Tuple.of(2, 2), Tuple.of(1, -7))
                                .injectNull(0.6))
                .as((file, width, height, alt, caption, credit, group) -> file.toBuilder()
                        .width(width)
                        .height(height)
                        .alt(alt)
                        .caption(caption)
                        .credit(credit)
                        .group(group)
                        .build());
    }

    Arbitrary<Discussion> discussions() {
        return Combinators.combine(
                        urls().optional(),
                        urls().optional(),
                        Arbitraries.of(
                                        "application/rss+xml",
                                        "application/atom+xml",
                                        "text/xml",
                                        "application/feed+json")
                                .optional(0.6),
                        counts().optional(),
                        dates().optional(0.3),
                        Arbitraries.of(true, false).optional(0.3),
                        strings.optional(0.2))
                .as(Discussion::new);
    }

    Arbitrary<InReplyTo> inReplyTos() {
        return Combinators.combine(
                        strings.optional(0.9), urls().optional(), types().optional(0.3), urls().optional(0.3))
                .as(InReplyTo::new);
    }

    Arbitrary<Generator> generators() {
        return Combinators.combine(strings, urls().optional(0.3), strings.optional(0.3))
                .as(Generator::new);
    }

    Arbitrary<Image> images() {
        return Combinators.combine(
                        urls(),
                        strings.optional(),
                        urls().optional(),
                        counts().optional(0.3),
                        counts().optional(0.3),
                        strings.optional(0.3))
                .as(Image::new);
    }

    Arbitrary<Cloud> clouds() {
        return Combinators.combine(
                        strings.optional(0.9),
                        counts().optional(0.9),
                        strings.optional(0.9),
                        strings.optional(0.9),
                        strings.optional(0.9))
                .as(Cloud::new);
    }

    Arbitrary<Hub> hubs() {
        return Combinators.combine(Arbitraries.of(Hub.WEB_SUB, "rssCloud"), urls())
                .as(Hub::new);
    }

    Arbitrary<TextInput> textInputs() {
        return Combinators.combine(
                        strings.optional(0.9), strings.optional(0.9), strings.optional(0.9), urls().optional(0.9))
                .as(TextInput::new);
    }
}
