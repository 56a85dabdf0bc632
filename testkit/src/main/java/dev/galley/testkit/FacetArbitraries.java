package dev.galley.testkit;

import dev.galley.model.Episode;
import dev.galley.model.EpisodeBuilder;
import dev.galley.model.Facet;
import dev.galley.model.License;
import dev.galley.model.Location;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastBuilder;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Publication;
import dev.galley.model.Syndication;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Facets: those that formats have mappings for, and one of an application. */
final class FacetArbitraries {
    private final Arbitrary<String> strings;
    private final ValueArbitraries values;

    /** A facet of an application, which no format has a mapping for. */
    private record ApplicationFacet(String value) implements Facet {}

    FacetArbitraries(Arbitrary<String> strings, ValueArbitraries values) {
        this.strings = strings;
        this.values = values;
    }

    Arbitrary<Facet> facets() {
        return Arbitraries.oneOf(
                strings.map(ApplicationFacet::new),
                syndications(),
                licenses(),
                locations(),
                publications(),
                podcasts(),
                episodes());
    }

    private Arbitrary<Syndication> syndications() {
        return Combinators.combine(
                        Arbitraries.of(Syndication.Period.class).optional(0.7),
                        Arbitraries.of(1, 2, 24, 0, -1).optional(0.6),
                        ValueArbitraries.dates().optional(0.4))
                .as(Syndication::new);
    }

    private Arbitrary<License> licenses() {
        return values.urls().list().ofMaxSize(3).map(License::new);
    }

    private Arbitrary<Location> locations() {
        Arbitrary<Double> numbers = Arbitraries.oneOf(
                Arbitraries.doubles().between(-91, 91),
                Arbitraries.of(0.0, -0.0, 90.0, -90.0, 180.0, -180.0, 1e-7, 12345678.9, -1e-30, 1e300));
        return Combinators.combine(numbers, numbers, numbers.optional(0.4), strings.optional(0.4))
                .as(Location::new);
    }

    private Arbitrary<Publication> publications() {
        Arbitrary<Optional<String>> some = strings.optional(0.4);
        return Combinators.combine(some, some, some, some, some, some, some, some)
                .as((name, issn, eIssn, doi, volume, number, first, last) ->
                        new Publication(name, issn, eIssn, doi, volume, number, first, last, volume));
    }

    private Arbitrary<Podcast> podcasts() {
        Arbitrary<Podcast.Funding> funding =
                Combinators.combine(values.urls(), strings).as(Podcast.Funding::new);
        return Builders.withBuilder(Podcast::builder)
                .use(values.persons().optional(0.3))
                .inSetter((podcast, owner) -> podcast.owner(owner.orElse(null)))
                .use(Arbitraries.of(true, false).optional(0.3))
                .inSetter((podcast, explicit) -> podcast.explicit(explicit.orElse(null)))
                .use(Arbitraries.of(Podcast.Type.class).optional(0.3))
                .inSetter((podcast, type) -> podcast.type(type.orElse(null)))
                .use(Arbitraries.of(true, false).optional(0.3))
                .inSetter((podcast, complete) -> podcast.complete(complete.orElse(null)))
                .use(Arbitraries.of(true, false).optional(0.3))
                .inSetter((podcast, block) -> podcast.block(block.orElse(null)))
                .use(values.urls().optional(0.3))
                .inSetter((podcast, url) -> podcast.newFeedUrl(url.orElse(null)))
                .use(strings.optional(0.3))
                .inSetter((podcast, guid) -> podcast.guid(guid.orElse(null)))
                .use(Arbitraries.of(true, false).optional(0.3))
                .inSetter((podcast, locked) -> podcast.locked(locked.orElse(null)))
                .use(strings.optional(0.2))
                .inSetter((podcast, owner) -> podcast.lockOwner(owner.orElse(null)))
                .use(strings.optional(0.2))
                .inSetter((podcast, medium) -> podcast.medium(medium.orElse(null)))
                .use(listSometimes(funding))
                .inSetter((podcast, ways) -> podcast.funding(ways))
                .use(listSometimes(persons()))
                .inSetter(PodcastBuilder::persons)
                .build(PodcastBuilder::build);
    }

    private Arbitrary<Episode> episodes() {
        Arbitrary<BigDecimal> numbers =
                Arbitraries.of("7", "0", "1.5", "-3", "10.00", "1E+30").map(BigDecimal::new);
        Arbitrary<Duration> durations =
                Arbitraries.of(Duration.ZERO, Duration.ofMillis(61_500), Duration.ofNanos(1), Duration.ofSeconds(-1));
        Arbitrary<Episode.Chapter> chapters = Combinators.combine(
                        durations,
                        strings,
                        values.urls().optional(0.3),
                        values.urls().optional(0.3))
                .as(Episode.Chapter::new);
        Arbitrary<Episode.Transcript> transcripts = Combinators.combine(
                        values.urls(), strings, strings.optional(), strings.optional())
                .as(Episode.Transcript::new);
        Arbitrary<Episode.Soundbite> soundbites =
                Combinators.combine(durations, durations, strings.optional()).as(Episode.Soundbite::new);
        return Builders.withBuilder(Episode::builder)
                .use(Arbitraries.of(1, 12, 0, -1, Integer.MAX_VALUE).optional(0.4))
                .inSetter((episode, season) -> episode.season(season.orElse(null)))
                .use(strings.optional(0.2))
                .inSetter((episode, name) -> episode.seasonName(name.orElse(null)))
                .use(numbers.optional(0.4))
                .inSetter((episode, number) -> episode.number(number.orElse(null)))
                .use(strings.optional(0.2))
                .inSetter((episode, number) -> episode.displayNumber(number.orElse(null)))
                .use(Arbitraries.of(Episode.Type.class).optional(0.3))
                .inSetter((episode, type) -> episode.type(type.orElse(null)))
                .use(strings.optional(0.3))
                .inSetter((episode, title) -> episode.title(title.orElse(null)))
                .use(strings.optional(0.3))
                .inSetter((episode, subtitle) -> episode.subtitle(subtitle.orElse(null)))
                .use(Arbitraries.of(true, false).optional(0.3))
                .inSetter((episode, explicit) -> episode.explicit(explicit.orElse(null)))
                .use(Arbitraries.of(true, false).optional(0.3))
                .inSetter((episode, block) -> episode.block(block.orElse(null)))
                .use(listSometimes(chapters))
                .inSetter(EpisodeBuilder::chapters)
                .use(Combinators.combine(values.urls(), strings)
                        .as(Episode.ChapterFile::new)
                        .optional(0.2))
                .inSetter((episode, file) -> episode.chapterFile(file.orElse(null)))
                .use(listSometimes(transcripts))
                .inSetter(EpisodeBuilder::transcripts)
                .use(listSometimes(soundbites))
                .inSetter(EpisodeBuilder::soundbites)
                .use(listSometimes(persons()))
                .inSetter(EpisodeBuilder::persons)
                .build(EpisodeBuilder::build);
    }

    /** A list that is empty most of the time. */
    private static <T> Arbitrary<List<T>> listSometimes(Arbitrary<T> elements) {
        return elements.list().ofMinSize(1).ofMaxSize(2).optional(0.25).map(list -> list.orElse(List.of()));
    }

    private Arbitrary<PodcastPerson> persons() {
        return Combinators.combine(
                        strings,
                        strings.optional(0.4),
                        strings.optional(0.3),
                        values.urls().optional(0.3),
                        values.urls().optional(0.3))
                .as(PodcastPerson::new);
    }
}
