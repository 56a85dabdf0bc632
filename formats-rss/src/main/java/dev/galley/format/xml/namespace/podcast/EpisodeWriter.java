package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.namespace.itunes.ITunes;
import dev.galley.format.xml.namespace.itunes.ITunesTexts;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.PlainNumber;
import dev.galley.internal.date.MediaDuration;
import dev.galley.model.Episode;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the facet of an episode in the elements of Apple Podcasts and of Podcasting 2.0. */
final class EpisodeWriter {
    private static final XmlName TITLE = ITunes.element("title");
    private static final XmlName SUBTITLE = ITunes.element("subtitle");
    private static final XmlName EXPLICIT = ITunes.element("explicit");
    private static final XmlName BLOCK = ITunes.element("block");
    private static final XmlName TYPE = ITunes.element("episodeType");
    private static final XmlName APPLE_SEASON = ITunes.element("season");
    private static final XmlName APPLE_EPISODE = ITunes.element("episode");
    private static final XmlName SEASON = PodcastIndex.element("season");
    private static final XmlName EPISODE = PodcastIndex.element("episode");
    private static final XmlName CHAPTERS = PodcastIndex.element("chapters");
    private static final XmlName TRANSCRIPT = PodcastIndex.element("transcript");
    private static final XmlName SOUNDBITE = PodcastIndex.element("soundbite");

    private final ElementWriter out;
    private final Field field;

    EpisodeWriter(ElementWriter out, Field field) {
        this.out = out;
        this.field = field;
    }

    /** Writes the facet; returns whether anything was written. */
    boolean write(Episode episode) throws IOException {
        boolean written = season(episode);
        written |= number(episode);
        written |= PodcastWriter.element(
                TYPE, episode.type().map(type -> type.name().toLowerCase(Locale.ROOT)), out);
        written |= PodcastWriter.element(TITLE, ITunesTexts.words(episode.title(), field.at("title")), out);
        written |= PodcastWriter.element(SUBTITLE, ITunesTexts.words(episode.subtitle(), field.at("subtitle")), out);
        written |= PodcastWriter.element(EXPLICIT, episode.explicit().map(String::valueOf), out);
        written |= PodcastWriter.element(BLOCK, episode.block().map(PodcastWriter::yesOrNo), out);
        written |= PodloveChapters.write(episode.chapters(), out, field);
        written |= chapterFile(episode.chapterFile(), field.at("chapterFile"));
        written |= transcripts(episode.transcripts());
        written |= soundbites(episode.soundbites());
        written |= PodcastWriter.persons(episode.persons(), out, field);
        return written;
    }

    private boolean season(Episode episode) throws IOException {
        int season = episode.season().orElse(-1);
        if (PlainNumber.whole(String.valueOf(season)) == null) {
            episode.season().ifPresent(lost -> field.at("season").lost(lost));
            episode.seasonName().ifPresent(lost -> field.at("seasonName").lost(lost));
            return false;
        }
        if (season > 0) {
            out.element(APPLE_SEASON, String.valueOf(season));
        }
        if (season == 0 || episode.seasonName().isPresent()) {
            numbered(SEASON, "name", episode.seasonName(), String.valueOf(season));
        }
        return true;
    }

    private boolean number(Episode episode) throws IOException {
        String number = episode.number().map(PlainNumber::text).orElse(null);
        if (number == null) {
            episode.number().ifPresent(lost -> field.at("number").lost(lost));
            episode.displayNumber().ifPresent(lost -> field.at("displayNumber").lost(lost));
            return false;
        }
        boolean forApple = number.indexOf('.') < 0 && !number.equals("0");
        if (forApple) {
            out.element(APPLE_EPISODE, number);
        }
        if (!forApple || episode.displayNumber().isPresent()) {
            numbered(EPISODE, "display", episode.displayNumber(), number);
        }
        return true;
    }

    private void numbered(XmlName name, String attribute, Optional<String> label, String number) throws IOException {
        out.start(name);
        out.attribute(attribute, label);
        out.text(number);
        out.end();
    }

    private boolean chapterFile(Optional<Episode.ChapterFile> given, Field place) throws IOException {
        if (given.isEmpty()) {
            return false;
        }
        Episode.ChapterFile file = given.get();
        return file(CHAPTERS, file.url(), file.type(), Optional.empty(), Optional.empty(), place);
    }

    private boolean transcripts(List<Episode.Transcript> transcripts) throws IOException {
        int written = 0;
        for (int i = 0; i < transcripts.size(); i++) {
            Episode.Transcript transcript = transcripts.get(i);
            Field place = field.at("transcripts", i);
            if (written == PodcastIndex.MAX_VALUES) {
                place.lost(transcript.url());
            } else if (file(
                    TRANSCRIPT, transcript.url(), transcript.type(), transcript.language(), transcript.rel(), place)) {
                written++;
            }
        }
        return written > 0;
    }

    private boolean file(
            XmlName name, Url url, String type, Optional<String> language, Optional<String> rel, Field place)
            throws IOException {
        Optional<String> address = out.addresses().absolute(url, place.at("url"), place);
        if (address.isEmpty()) {
            return false;
        }
        out.start(name);
        out.attribute("url", address);
        out.attribute("type", type);
        out.attribute("language", language);
        out.attribute("rel", rel);
        out.end();
        return true;
    }

    private boolean soundbites(List<Episode.Soundbite> soundbites) throws IOException {
        int written = 0;
        for (int i = 0; i < soundbites.size(); i++) {
            Episode.Soundbite soundbite = soundbites.get(i);
            Field place = field.at("soundbites", i);
            String start = MediaDuration.inSeconds(soundbite.start());
            String duration = MediaDuration.inSeconds(soundbite.duration());
            if (start == null || duration == null || written == PodcastIndex.MAX_VALUES) {
                place.lost(soundbite);
                continue;
            }
            out.start(SOUNDBITE);
            out.attribute("startTime", start);
            out.attribute("duration", duration);
            out.text(soundbite.title().flatMap(place.at("title")::words).orElse(""));
            out.end();
            written++;
        }
        return written > 0;
    }
}
