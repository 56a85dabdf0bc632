package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.xml.namespace.itunes.PodcastValues;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Episode;
import dev.galley.model.Media;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the elements of Podcasting 2.0 in an article. */
final class EpisodeReader {
    private static final Set<String> SEASON = Set.of("name");
    private static final Set<String> EPISODE = Set.of("display");
    private static final Set<String> CHAPTERS = Set.of("url", "type");
    private static final Set<String> TRANSCRIPT = Set.of("url", "type", "language", "rel");
    private static final Set<String> SOUNDBITE = Set.of("startTime", "duration");

    private EpisodeReader() {}

    static void read(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        Url origin = cursor.origin();
        XmlElement element = cursor.element();
        if (PodcastValues.isEmpty(element)) {
            return;
        }
        switch (element.name().local()) {
            case "image", "images" -> {
                Media image = PodcastImage.of(element, origin);
                if (image == null || !article.addLead(image) || !PodcastImage.isWhole(element)) {
                    article.keep(element);
                }
            }
            case "alternateEnclosure" -> AlternateEnclosure.read(element, origin, article);
            default -> {
                Episode known = article.facet(Episode.class);
                Episode more = with(known == null ? Episode.NONE : known, element, origin);
                if (more == null) {
                    article.keep(element);
                } else {
                    article.facet(more);
                }
            }
        }
    }

    /** Returns the facet with the value of the element; null if the facet cannot hold it. */
    private static @Nullable Episode with(Episode known, XmlElement element, @Nullable Url origin) {
        String text = element.text().strip();
        switch (element.name().local()) {
            case "season" -> {
                Integer season = PodcastValues.isPlain(element, SEASON) ? PodcastValues.wholeNumber(text) : null;
                Episode more = PodcastValues.set(known, known.season(), season, Episode::withSeason);
                String name = PodcastValues.attribute(element, "name");
                return name == null || more == null
                        ? more
                        : PodcastValues.set(more, more.seasonName(), name, Episode::withSeasonName);
            }
            case "episode" -> {
                BigDecimal number = PodcastValues.isPlain(element, EPISODE) ? PodcastValues.decimal(text) : null;
                Episode more = PodcastValues.set(
                        known,
                        known.number(),
                        number == null
                                ? null
                                : Episode.NONE.withNumber(number).number().orElse(null),
                        Episode::withNumber);
                String display = PodcastValues.attribute(element, "display");
                return display == null || more == null
                        ? more
                        : PodcastValues.set(more, more.displayNumber(), display, Episode::withDisplayNumber);
            }
            case "chapters" -> {
                Url url = file(element, CHAPTERS, origin);
                Episode.Chapters chapters = url == null
                        ? null
                        : new Episode.Chapters(url, String.valueOf(PodcastValues.attribute(element, "type")));
                return PodcastValues.set(known, known.chapters(), chapters, Episode::withChapters);
            }
            case "transcript" -> {
                Url url = file(element, TRANSCRIPT, origin);
                return url == null || known.transcripts().size() == PodcastIndex.MAX_VALUES
                        ? null
                        : known.withTranscript(new Episode.Transcript(
                                url,
                                String.valueOf(PodcastValues.attribute(element, "type")),
                                Optional.ofNullable(PodcastValues.attribute(element, "language")),
                                Optional.ofNullable(PodcastValues.attribute(element, "rel"))));
            }
            case "soundbite" -> {
                Episode.Soundbite soundbite = soundbite(element, text);
                return soundbite == null || known.soundbites().size() == PodcastIndex.MAX_VALUES
                        ? null
                        : known.withSoundbite(soundbite);
            }
            case "person" -> {
                PodcastPerson person = PodcastReader.person(element, text, known.persons(), origin);
                return person == null ? null : known.withPerson(person);
            }
            default -> {
                return null;
            }
        }
    }

    /** Returns the address of a file that has a type; null if the element holds anything else. */
    private static @Nullable Url file(XmlElement element, Set<String> attributes, @Nullable Url origin) {
        String url = PodcastValues.attribute(element, "url");
        if (url == null || url.isBlank() || PodcastValues.attribute(element, "type") == null) {
            return null;
        }
        boolean whole = PodcastValues.isPlain(element, attributes) && PodcastValues.hasBlankContent(element);
        return whole ? XmlCursor.resolved(url, origin) : null;
    }

    private static Episode.@Nullable Soundbite soundbite(XmlElement element, String title) {
        String start = PodcastValues.attribute(element, "startTime");
        String length = PodcastValues.attribute(element, "duration");
        Duration startTime = start == null ? null : PodcastValues.seconds(start);
        Duration duration = length == null ? null : PodcastValues.seconds(length);
        return startTime == null || duration == null || !PodcastValues.isPlain(element, SOUNDBITE)
                ? null
                : new Episode.Soundbite(startTime, duration, title.isEmpty() ? Optional.empty() : Optional.of(title));
    }
}
