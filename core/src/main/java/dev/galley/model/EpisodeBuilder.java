package dev.galley.model;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Episode}. Not thread-safe. */
public final class EpisodeBuilder extends ValueBuilder<EpisodeBuilder> {
    /** The number of digits up to which whole numbers are written without an exponent. */
    private static final int MAX_DIGITS = 20;

    EpisodeBuilder(PropertyValues values) {
        super(values);
    }

    @Override
    EpisodeBuilder self() {
        return this;
    }

    /** Sets the {@linkplain Episode#season() number of the season}; {@code null} clears it. */
    public EpisodeBuilder season(@Nullable Integer season) {
        return set(Episode.SEASON, season);
    }

    /** Sets the {@linkplain Episode#seasonName() name of the season}; {@code null} clears it. */
    public EpisodeBuilder seasonName(@Nullable String seasonName) {
        return set(Episode.SEASON_NAME, seasonName);
    }

    /** Sets the {@linkplain Episode#number() number}; {@code null} clears it. */
    public EpisodeBuilder number(@Nullable BigDecimal number) {
        return set(Episode.NUMBER, number == null ? null : normalised(number));
    }

    /** Sets the {@linkplain Episode#displayNumber() number for listeners}; {@code null} clears it. */
    public EpisodeBuilder displayNumber(@Nullable String displayNumber) {
        return set(Episode.DISPLAY_NUMBER, displayNumber);
    }

    /** Sets the {@linkplain Episode#type() type}; {@code null} clears it. */
    public EpisodeBuilder type(Episode.@Nullable Type type) {
        return set(Episode.TYPE, type);
    }

    /** Sets the {@linkplain Episode#title() title}; {@code null} clears it. */
    public EpisodeBuilder title(@Nullable String title) {
        return set(Episode.TITLE, title);
    }

    /** Sets the {@linkplain Episode#subtitle() subtitle}; {@code null} clears it. */
    public EpisodeBuilder subtitle(@Nullable String subtitle) {
        return set(Episode.SUBTITLE, subtitle);
    }

    /** Sets the {@linkplain Episode#explicit() statement about explicit content}; {@code null} clears it. */
    public EpisodeBuilder explicit(@Nullable Boolean explicit) {
        return set(Episode.EXPLICIT, explicit);
    }

    /** Sets the {@linkplain Episode#block() wish not to be listed}; {@code null} clears it. */
    public EpisodeBuilder block(@Nullable Boolean block) {
        return set(Episode.BLOCK, block);
    }

    /** Replaces the {@linkplain Episode#chapters() chapters}. */
    public EpisodeBuilder chapters(Collection<Episode.Chapter> chapters) {
        return setAll(Episode.CHAPTERS, chapters);
    }

    /** Adds to the {@linkplain Episode#chapters() chapters}. */
    public EpisodeBuilder chapter(Episode.Chapter chapter) {
        return add(Episode.CHAPTERS, chapter);
    }

    /** Sets the {@linkplain Episode#chapterFile() file with the chapters}; {@code null} clears it. */
    public EpisodeBuilder chapterFile(Episode.@Nullable ChapterFile chapterFile) {
        return set(Episode.CHAPTER_FILE, chapterFile);
    }

    /** Replaces the {@linkplain Episode#transcripts() transcripts}. */
    public EpisodeBuilder transcripts(Collection<Episode.Transcript> transcripts) {
        return setAll(Episode.TRANSCRIPTS, transcripts);
    }

    /** Adds to the {@linkplain Episode#transcripts() transcripts}. */
    public EpisodeBuilder transcript(Episode.Transcript transcript) {
        return add(Episode.TRANSCRIPTS, transcript);
    }

    /** Replaces the {@linkplain Episode#soundbites() soundbites}. */
    public EpisodeBuilder soundbites(Collection<Episode.Soundbite> soundbites) {
        return setAll(Episode.SOUNDBITES, soundbites);
    }

    /** Adds to the {@linkplain Episode#soundbites() soundbites}. */
    public EpisodeBuilder soundbite(Episode.Soundbite soundbite) {
        return add(Episode.SOUNDBITES, soundbite);
    }

    /** Replaces the {@linkplain Episode#persons() persons}. */
    public EpisodeBuilder persons(Collection<PodcastPerson> persons) {
        return setAll(Episode.PERSONS, persons);
    }

    /** Adds to the {@linkplain Episode#persons() persons}. */
    public EpisodeBuilder person(PodcastPerson person) {
        return add(Episode.PERSONS, person);
    }

    /** Removes zeros at the end, so that numbers of the same value are equal. */
    private static BigDecimal normalised(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean small = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= MAX_DIGITS;
        return small ? stripped.setScale(0) : stripped;
    }

    /** Returns the episode. The builder can be used further, without any effect on what it returned. */
    public Episode build() {
        return new Episode(values.copy());
    }
}
