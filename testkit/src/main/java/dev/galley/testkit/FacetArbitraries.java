package dev.galley.testkit;

import dev.galley.model.Episode;
import dev.galley.model.Facet;
import dev.galley.model.License;
import dev.galley.model.Location;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Publication;
import dev.galley.model.Syndication;
import java.math.BigDecimal;
import java.time.Duration;
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
        return Builders.withBuilder(() -> new Podcast[] {Podcast.NONE})
                .use(values.persons())
                .withProbability(0.3)
                .inSetter((podcast, owner) -> podcast[0] = podcast[0].withOwner(owner))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .inSetter((podcast, explicit) -> podcast[0] = podcast[0].withExplicit(explicit))
                .use(Arbitraries.of(Podcast.Type.class))
                .withProbability(0.3)
                .inSetter((podcast, type) -> podcast[0] = podcast[0].withType(type))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .inSetter((podcast, complete) -> podcast[0] = podcast[0].withComplete(complete))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .inSetter((podcast, block) -> podcast[0] = podcast[0].withBlock(block))
                .use(values.urls())
                .withProbability(0.3)
                .inSetter((podcast, url) -> podcast[0] = podcast[0].withNewFeedUrl(url))
                .use(strings)
                .withProbability(0.3)
                .inSetter((podcast, guid) -> podcast[0] = podcast[0].withGuid(guid))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .inSetter((podcast, locked) -> podcast[0] = podcast[0].withLocked(locked))
                .use(strings)
                .withProbability(0.2)
                .inSetter((podcast, owner) -> podcast[0] = podcast[0].withLockOwner(owner))
                .use(strings)
                .withProbability(0.2)
                .inSetter((podcast, medium) -> podcast[0] = podcast[0].withMedium(medium))
                .use(funding.list().ofMaxSize(2))
                .withProbability(0.3)
                .inSetter((podcast, ways) -> ways.forEach(way -> podcast[0] = podcast[0].withFunding(way)))
                .use(persons().list().ofMaxSize(2))
                .withProbability(0.3)
                .inSetter((podcast, persons) -> persons.forEach(one -> podcast[0] = podcast[0].withPerson(one)))
                .build(podcast -> podcast[0]);
    }

    private Arbitrary<Episode> episodes() {
        Arbitrary<BigDecimal> numbers =
                Arbitraries.of("7", "0", "1.5", "-3", "10.00", "1E+30").map(BigDecimal::new);
        Arbitrary<Duration> durations =
                Arbitraries.of(Duration.ZERO, Duration.ofMillis(61_500), Duration.ofNanos(1), Duration.ofSeconds(-1));
        return Builders.withBuilder(() -> new Episode[] {Episode.NONE})
                .use(Arbitraries.of(1, 12, 0, -1, Integer.MAX_VALUE))
                .withProbability(0.4)
                .inSetter((episode, season) -> episode[0] = episode[0].withSeason(season))
                .use(strings)
                .withProbability(0.2)
                .inSetter((episode, name) -> episode[0] = episode[0].withSeasonName(name))
                .use(numbers)
                .withProbability(0.4)
                .inSetter((episode, number) -> episode[0] = episode[0].withNumber(number))
                .use(strings)
                .withProbability(0.2)
                .inSetter((episode, number) -> episode[0] = episode[0].withDisplayNumber(number))
                .use(Arbitraries.of(Episode.Type.class))
                .withProbability(0.3)
                .inSetter((episode, type) -> episode[0] = episode[0].withType(type))
                .use(strings)
                .withProbability(0.3)
                .inSetter((episode, title) -> episode[0] = episode[0].withTitle(title))
                .use(strings)
                .withProbability(0.3)
                .inSetter((episode, subtitle) -> episode[0] = episode[0].withSubtitle(subtitle))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .inSetter((episode, explicit) -> episode[0] = episode[0].withExplicit(explicit))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .inSetter((episode, block) -> episode[0] = episode[0].withBlock(block))
                .use(Combinators.combine(values.urls(), strings).as(Episode.Chapters::new))
                .withProbability(0.2)
                .inSetter((episode, chapters) -> episode[0] = episode[0].withChapters(chapters))
                .use(Combinators.combine(values.urls(), strings, strings.optional(), strings.optional())
                        .as(Episode.Transcript::new)
                        .list()
                        .ofMaxSize(2))
                .withProbability(0.2)
                .inSetter((episode, transcripts) ->
                        transcripts.forEach(one -> episode[0] = episode[0].withTranscript(one)))
                .use(Combinators.combine(durations, durations, strings.optional())
                        .as(Episode.Soundbite::new)
                        .list()
                        .ofMaxSize(2))
                .withProbability(0.2)
                .inSetter(
                        (episode, soundbites) -> soundbites.forEach(one -> episode[0] = episode[0].withSoundbite(one)))
                .use(persons().list().ofMaxSize(2))
                .withProbability(0.2)
                .inSetter((episode, persons) -> persons.forEach(one -> episode[0] = episode[0].withPerson(one)))
                .build(episode -> episode[0]);
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
