package dev.galley.model;

import dev.galley.model.Media.Role;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Media}. A setter given {@code null} takes back what was set. Not thread-safe. */
public final class MediaBuilder {
    private final Url url;
    private final Role role;
    private @Nullable String type;
    private @Nullable Long size;
    private @Nullable Duration duration;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable String title;
    private @Nullable String alt;
    private @Nullable Text caption;
    private @Nullable String credit;

    MediaBuilder(Url url, Role role) {
        this.url = url;
        this.role = role;
    }

    /** The media type, such as {@code audio/mpeg}. */
    public MediaBuilder type(@Nullable String type) {
        this.type = type;
        return this;
    }

    /** The size in bytes. */
    public MediaBuilder size(@Nullable Long size) {
        this.size = size;
        return this;
    }

    /** How long it plays. */
    public MediaBuilder duration(@Nullable Duration duration) {
        this.duration = duration;
        return this;
    }

    /** The width in pixels. */
    public MediaBuilder width(@Nullable Integer width) {
        this.width = width;
        return this;
    }

    /** The height in pixels. */
    public MediaBuilder height(@Nullable Integer height) {
        this.height = height;
        return this;
    }

    /** A title for people. */
    public MediaBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    /** What an image shows, for those who do not see it. */
    public MediaBuilder alt(@Nullable String alt) {
        this.alt = alt;
        return this;
    }

    /** What stands below it. */
    public MediaBuilder caption(@Nullable Text caption) {
        this.caption = caption;
        return this;
    }

    /** Who made it. */
    public MediaBuilder credit(@Nullable String credit) {
        this.credit = credit;
        return this;
    }

    /** The medium. */
    public Media build() {
        return new Media(
                url,
                role,
                Optional.ofNullable(type),
                Optional.ofNullable(size),
                Optional.ofNullable(duration),
                Optional.ofNullable(width),
                Optional.ofNullable(height),
                Optional.ofNullable(title),
                Optional.ofNullable(alt),
                Optional.ofNullable(caption),
                Optional.ofNullable(credit));
    }
}
