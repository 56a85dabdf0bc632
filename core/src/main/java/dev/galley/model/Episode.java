package dev.galley.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes an article the episode of a podcast. A facet of articles (Apple Podcasts, Podcasting 2.0).
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .headline("The old light")
 *         .media(Media.enclosure(Url.of("https://harbour.example/7.mp3"), "audio/mpeg"))
 *         .facet(Episode.NONE.withSeason(2).withNumber(BigDecimal.valueOf(7)))
 *         .build();
 * Optional<Integer> season = article.facet(Episode.class).flatMap(Episode::season);
 * }</pre>
 *
 * <p>The recording, with its duration, and the image of an episode are {@linkplain Article#media() media} of the article.
 *
 * @param season the number of the season, 1 or more ({@code itunes:season}, {@code podcast:season})
 * @param seasonName the name of the season ({@code podcast:season}, {@code name})
 * @param number the number of the episode, which may have decimals ({@code itunes:episode}, {@code podcast:episode}); without zeros at its end
 * @param displayNumber the number as shown to listeners ({@code podcast:episode}, {@code display})
 * @param type whether it is a full episode, a trailer or a bonus ({@code itunes:episodeType}); full if absent
 * @param title the title without the numbers of season and episode ({@code itunes:title})
 * @param subtitle a few words about the episode ({@code itunes:subtitle})
 * @param explicit whether the episode has explicit language or content ({@code itunes:explicit})
 * @param block whether directories should not list the episode ({@code itunes:block})
 * @param chapters the file with the chapters ({@code podcast:chapters})
 * @param transcripts transcripts and captions ({@code podcast:transcript})
 * @param soundbites excerpts that recommend the episode ({@code podcast:soundbite})
 * @param persons people who take part in the episode ({@code podcast:person})
 */
public record Episode(
        Optional<Integer> season,
        Optional<String> seasonName,
        Optional<BigDecimal> number,
        Optional<String> displayNumber,
        Optional<Type> type,
        Optional<String> title,
        Optional<String> subtitle,
        Optional<Boolean> explicit,
        Optional<Boolean> block,
        Optional<Chapters> chapters,
        List<Transcript> transcripts,
        List<Soundbite> soundbites,
        List<PodcastPerson> persons)
        implements Facet {
    /** An episode of which nothing is known; copies of it set what is known. */
    public static final Episode NONE = new Episode(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    /** The number of digits up to which whole numbers are written without an exponent. */
    private static final int MAX_DIGITS = 20;

    public Episode {
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(seasonName, "seasonName");
        number = Objects.requireNonNull(number, "number").map(Episode::normalised);
        Objects.requireNonNull(displayNumber, "displayNumber");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(explicit, "explicit");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(chapters, "chapters");
        transcripts = Lists.copy(transcripts, "transcripts");
        soundbites = Lists.copy(soundbites, "soundbites");
        persons = Lists.copy(persons, "persons");
    }

    /** The type of an episode. */
    public enum Type {
        /** A complete episode. */
        FULL,
        /** A short preview of the podcast or a season. */
        TRAILER,
        /** Additional content, such as an interview. */
        BONUS
    }

    /**
     * A file with the chapters of an episode.
     *
     * @param url the address of the file
     * @param type its media type, such as {@code application/json+chapters}
     */
    public record Chapters(Url url, String type) {
        public Chapters {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * A transcript of an episode, or its captions.
     *
     * @param url the address of the file
     * @param type its media type, such as {@code text/vtt}
     * @param language its language, a BCP 47 tag; that of the feed if absent
     * @param rel {@code captions} if the file has the times of the words
     */
    public record Transcript(Url url, String type, Optional<String> language, Optional<String> rel) {
        public Transcript {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(rel, "rel");
        }
    }

    /**
     * An excerpt of an episode that recommends it.
     *
     * @param start the time at which the excerpt starts
     * @param duration its length
     * @param title its title
     */
    public record Soundbite(Duration start, Duration duration, Optional<String> title) {
        public Soundbite {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(duration, "duration");
            Objects.requireNonNull(title, "title");
        }
    }

    /** Returns a copy with this season. */
    public Episode withSeason(int season) {
        return new Episode(
                Optional.of(season),
                seasonName,
                number,
                displayNumber,
                type,
                title,
                subtitle,
                explicit,
                block,
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this name of the season. */
    public Episode withSeasonName(String seasonName) {
        return new Episode(
                season,
                Optional.of(Objects.requireNonNull(seasonName, "seasonName")),
                number,
                displayNumber,
                type,
                title,
                subtitle,
                explicit,
                block,
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this number. */
    public Episode withNumber(BigDecimal number) {
        return new Episode(
                season,
                seasonName,
                Optional.of(Objects.requireNonNull(number, "number")),
                displayNumber,
                type,
                title,
                subtitle,
                explicit,
                block,
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this number for listeners. */
    public Episode withDisplayNumber(String displayNumber) {
        return new Episode(
                season,
                seasonName,
                number,
                Optional.of(Objects.requireNonNull(displayNumber, "displayNumber")),
                type,
                title,
                subtitle,
                explicit,
                block,
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this type. */
    public Episode withType(Type type) {
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                Optional.of(Objects.requireNonNull(type, "type")),
                title,
                subtitle,
                explicit,
                block,
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this title. */
    public Episode withTitle(String title) {
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                type,
                Optional.of(Objects.requireNonNull(title, "title")),
                subtitle,
                explicit,
                block,
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this subtitle. */
    public Episode withSubtitle(String subtitle) {
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                type,
                title,
                Optional.of(Objects.requireNonNull(subtitle, "subtitle")),
                explicit,
                block,
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this statement about explicit content. */
    public Episode withExplicit(boolean explicit) {
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                type,
                title,
                subtitle,
                Optional.of(explicit),
                block,
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this wish about being listed. */
    public Episode withBlock(boolean block) {
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                type,
                title,
                subtitle,
                explicit,
                Optional.of(block),
                chapters,
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with this file of chapters. */
    public Episode withChapters(Chapters chapters) {
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                type,
                title,
                subtitle,
                explicit,
                block,
                Optional.of(Objects.requireNonNull(chapters, "chapters")),
                transcripts,
                soundbites,
                persons);
    }

    /** Returns a copy with one more transcript. */
    public Episode withTranscript(Transcript transcript) {
        Objects.requireNonNull(transcript, "transcript");
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                type,
                title,
                subtitle,
                explicit,
                block,
                chapters,
                Lists.plus(transcripts, transcript),
                soundbites,
                persons);
    }

    /** Returns a copy with one more soundbite. */
    public Episode withSoundbite(Soundbite soundbite) {
        Objects.requireNonNull(soundbite, "soundbite");
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                type,
                title,
                subtitle,
                explicit,
                block,
                chapters,
                transcripts,
                Lists.plus(soundbites, soundbite),
                persons);
    }

    /** Returns a copy with one more person. */
    public Episode withPerson(PodcastPerson person) {
        Objects.requireNonNull(person, "person");
        return new Episode(
                season,
                seasonName,
                number,
                displayNumber,
                type,
                title,
                subtitle,
                explicit,
                block,
                chapters,
                transcripts,
                soundbites,
                Lists.plus(persons, person));
    }

    /** Removes zeros at the end, so that numbers of the same value are equal. */
    private static BigDecimal normalised(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean small = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= MAX_DIGITS;
        return small ? stripped.setScale(0) : stripped;
    }

    /** Returns season, number and type, for logs and debuggers. */
    @Override
    public String toString() {
        return "Episode[season=" + Shown.of(season) + ", number=" + Shown.of(number) + ", type=" + Shown.of(type) + "]";
    }
}
