package dev.galley.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes an article the episode of a podcast. A facet of articles (Apple Podcasts, Podcasting 2.0, Podlove Simple
 * Chapters). Immutable.
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .headline("The old light")
 *         .media(Media.enclosure(Url.of("https://harbour.example/7.mp3"), "audio/mpeg"))
 *         .facet(Episode.builder().season(2).number(BigDecimal.valueOf(7)).build())
 *         .build();
 * Optional<Integer> season = article.facet(Episode.class).flatMap(Episode::season);
 * }</pre>
 *
 * <p>The recording, with its duration, and the image of an episode are {@linkplain Article#media() media} of the article.
 */
public final class Episode implements Facet {
    private static final Property.Declaration PROPERTIES = new Property.Declaration();

    static final Property<Integer> SEASON = PROPERTIES.one("season");
    static final Property<String> SEASON_NAME = PROPERTIES.one("seasonName");
    static final Property<BigDecimal> NUMBER = PROPERTIES.one("number");
    static final Property<String> DISPLAY_NUMBER = PROPERTIES.one("displayNumber");
    static final Property<Type> TYPE = PROPERTIES.one("type");
    static final Property<String> TITLE = PROPERTIES.one("title");
    static final Property<String> SUBTITLE = PROPERTIES.one("subtitle");
    static final Property<Boolean> EXPLICIT = PROPERTIES.one("explicit");
    static final Property<Boolean> BLOCK = PROPERTIES.one("block");
    static final Property<Chapter> CHAPTERS = PROPERTIES.list("chapters", "chapter");
    static final Property<ChapterFile> CHAPTER_FILE = PROPERTIES.one("chapterFile");
    static final Property<Transcript> TRANSCRIPTS = PROPERTIES.list("transcripts", "transcript");
    static final Property<Soundbite> SOUNDBITES = PROPERTIES.list("soundbites", "soundbite");
    static final Property<PodcastPerson> PERSONS = PROPERTIES.list("persons", "person");

    private final PropertyValues values;

    Episode(PropertyValues values) {
        this.values = values;
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
     * A chapter of an episode.
     *
     * @param start the time at which the chapter starts, from the beginning of the recording
     * @param title the title
     * @param url the address of a page about the chapter
     * @param image the address of a picture for the chapter
     */
    public record Chapter(Duration start, String title, Optional<Url> url, Optional<Url> image) {
        public Chapter {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(image, "image");
        }

        /** Returns a chapter with nothing else known. */
        public static Chapter of(Duration start, String title) {
            return new Chapter(start, title, Optional.empty(), Optional.empty());
        }
    }

    /**
     * A file with the chapters of an episode.
     *
     * @param url the address of the file
     * @param type its media type, such as {@code application/json+chapters}
     */
    public record ChapterFile(Url url, String type) {
        public ChapterFile {
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

    /** Returns a builder with nothing set. */
    public static EpisodeBuilder builder() {
        return new EpisodeBuilder(new PropertyValues(PROPERTIES));
    }

    /** Returns a builder that begins with all properties of this episode. */
    public EpisodeBuilder toBuilder() {
        return new EpisodeBuilder(values.copy());
    }

    /** Returns the number of the season, 1 or more ({@code itunes:season}, {@code podcast:season}). */
    public Optional<Integer> season() {
        return values.one(SEASON);
    }

    /** Returns the name of the season ({@code podcast:season}, {@code name}). */
    public Optional<String> seasonName() {
        return values.one(SEASON_NAME);
    }

    /** Returns the number, which may have decimals ({@code itunes:episode}, {@code podcast:episode}); no zeros at its end. */
    public Optional<BigDecimal> number() {
        return values.one(NUMBER);
    }

    /** Returns the number as shown to listeners ({@code podcast:episode}, {@code display}). */
    public Optional<String> displayNumber() {
        return values.one(DISPLAY_NUMBER);
    }

    /** Returns whether it is a full episode, a trailer or a bonus ({@code itunes:episodeType}); full if absent. */
    public Optional<Type> type() {
        return values.one(TYPE);
    }

    /** Returns the title without the numbers of season and episode ({@code itunes:title}). */
    public Optional<String> title() {
        return values.one(TITLE);
    }

    /** Returns a few words about the episode ({@code itunes:subtitle}). */
    public Optional<String> subtitle() {
        return values.one(SUBTITLE);
    }

    /** Returns whether the episode has explicit language or content ({@code itunes:explicit}). */
    public Optional<Boolean> explicit() {
        return values.one(EXPLICIT);
    }

    /** Returns whether directories should not list the episode ({@code itunes:block}). */
    public Optional<Boolean> block() {
        return values.one(BLOCK);
    }

    /** Returns the chapters in the order of their start ({@code psc:chapters}). */
    public List<Chapter> chapters() {
        return values.list(CHAPTERS);
    }

    /** Returns the file with the chapters ({@code podcast:chapters}); it may have more details than {@link #chapters()}. */
    public Optional<ChapterFile> chapterFile() {
        return values.one(CHAPTER_FILE);
    }

    /** Returns transcripts and captions ({@code podcast:transcript}). */
    public List<Transcript> transcripts() {
        return values.list(TRANSCRIPTS);
    }

    /** Returns excerpts that recommend the episode ({@code podcast:soundbite}). */
    public List<Soundbite> soundbites() {
        return values.list(SOUNDBITES);
    }

    /** Returns the people who take part in the episode ({@code podcast:person}). */
    public List<PodcastPerson> persons() {
        return values.list(PERSONS);
    }

    /** Returns the values that {@code earlier} does not have; empty if one that it has is another one here. */
    @Override
    public Optional<Facet> addedSince(Facet earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return earlier instanceof Episode known && values.continues(known.values)
                ? Optional.of(new Episode(values.addedSince(known.values)))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Episode that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns what is known of the episode, for logs and debuggers. */
    @Override
    public String toString() {
        return "Episode[" + values.shown(PROPERTIES, null) + "]";
    }
}
