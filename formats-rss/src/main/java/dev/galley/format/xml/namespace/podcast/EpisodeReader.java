package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.xml.namespace.itunes.PodcastValues;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.PlainNumber;
import dev.galley.internal.date.MediaDuration;
import dev.galley.model.Episode;
import dev.galley.model.EpisodeBuilder;
import dev.galley.model.Media;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the elements of Podcasting 2.0 in an article. */
final class EpisodeReader {
    private static final Episode NO_EPISODE = Episode.builder().build();
    private static final Set<String> SEASON = Set.of("name");
    private static final Set<String> EPISODE = Set.of("display");
    private static final Set<String> CHAPTERS = Set.of("url", "type");
    private static final Set<String> TRANSCRIPT = Set.of("url", "type", "language", "rel");
    private static final Set<String> SOUNDBITE = Set.of("startTime", "duration");

    private EpisodeReader() {}

    static void read(XmlCursor cursor, ArticleDraft article) throws IOException {
        Origin origin = cursor.origin();
        XmlElement element = cursor.element();
        if (PodcastValues.isIgnored(element, cursor)) {
            return;
        }
        switch (element.name().local()) {
            case "image", "images" -> {
                Media image = PodcastImage.of(element, origin);
                if (image == null || !article.addLead(image) || !PodcastImage.isWhole(element)) {
                    article.keep(element);
                }
            }
            case "location" -> PodcastLocation.read(element, article);
            case "alternateEnclosure" -> AlternateEnclosure.read(element, origin, article);
            default -> {
                Episode given = article.facet(Episode.class);
                Episode known = given == null ? NO_EPISODE : given;
                EpisodeBuilder episode = known.toBuilder();
                if (read(element, origin, known, episode)) {
                    article.facet(episode.build());
                } else {
                    article.keep(element);
                }
            }
        }
    }

    /** Sets the value of the element; returns false if the facet cannot hold it. */
    private static boolean read(XmlElement element, Origin origin, Episode known, EpisodeBuilder episode) {
        String text = element.text().strip();
        switch (element.name().local()) {
            case "season" -> {
                Integer season = PodcastValues.isPlain(element, SEASON) ? PlainNumber.whole(text) : null;
                String name = PodcastValues.attribute(element, "name");
                return PodcastValues.set(known.season(), season, episode::season)
                        && (name == null || PodcastValues.set(known.seasonName(), name, episode::seasonName));
            }
            case "episode" -> {
                BigDecimal number = PodcastValues.isPlain(element, EPISODE) ? PlainNumber.decimal(text) : null;
                String display = PodcastValues.attribute(element, "display");
                return PodcastValues.set(known.number(), number, episode::number)
                        && (display == null
                                || PodcastValues.set(known.displayNumber(), display, episode::displayNumber));
            }
            case "chapters" -> {
                Url url = file(element, CHAPTERS, origin);
                Episode.ChapterFile file = url == null
                        ? null
                        : new Episode.ChapterFile(url, String.valueOf(PodcastValues.attribute(element, "type")));
                return PodcastValues.set(known.chapterFile(), file, episode::chapterFile);
            }
            case "transcript" -> {
                Url url = file(element, TRANSCRIPT, origin);
                if (url == null || known.transcripts().size() == PodcastIndex.MAX_VALUES) {
                    return false;
                }
                episode.transcript(new Episode.Transcript(
                        url,
                        String.valueOf(PodcastValues.attribute(element, "type")),
                        Optional.ofNullable(PodcastValues.attribute(element, "language")),
                        Optional.ofNullable(PodcastValues.attribute(element, "rel"))));
                return true;
            }
            case "soundbite" -> {
                Episode.Soundbite soundbite = soundbite(element, text);
                if (soundbite == null || known.soundbites().size() == PodcastIndex.MAX_VALUES) {
                    return false;
                }
                episode.soundbite(soundbite);
                return true;
            }
            case "person" -> {
                PodcastPerson person = PodcastReader.person(element, text, known.persons(), origin);
                if (person != null) {
                    episode.person(person);
                }
                return person != null;
            }
            default -> {
                return false;
            }
        }
    }

    /** Returns the address of a file that has a type; null if the element holds anything else. */
    private static @Nullable Url file(XmlElement element, Set<String> attributes, Origin origin) {
        String url = PodcastValues.attribute(element, "url");
        if (url == null || url.isBlank() || PodcastValues.attribute(element, "type") == null) {
            return null;
        }
        boolean whole = PodcastValues.isPlain(element, attributes) && PodcastValues.hasBlankContent(element);
        return whole ? origin.resolve(url) : null;
    }

    private static Episode.@Nullable Soundbite soundbite(XmlElement element, String title) {
        String start = PodcastValues.attribute(element, "startTime");
        String length = PodcastValues.attribute(element, "duration");
        Duration startTime = start == null ? null : MediaDuration.seconds(start);
        Duration duration = length == null ? null : MediaDuration.seconds(length);
        return startTime == null || duration == null || !PodcastValues.isPlain(element, SOUNDBITE)
                ? null
                : new Episode.Soundbite(startTime, duration, title.isEmpty() ? Optional.empty() : Optional.of(title));
    }
}
