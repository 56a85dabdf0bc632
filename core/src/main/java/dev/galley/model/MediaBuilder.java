package dev.galley.model;

import dev.galley.model.Media.Role;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Media}. Not thread-safe. */
public final class MediaBuilder extends ValueBuilder<MediaBuilder> {
    private final Url url;
    private Role role;

    MediaBuilder(Url url, Role role, PropertyValues values) {
        super(values);
        this.url = url;
        this.role = role;
    }

    @Override
    MediaBuilder self() {
        return this;
    }

    /** Sets the {@linkplain Media#role() role}. */
    public MediaBuilder role(Role role) {
        this.role = Objects.requireNonNull(role, "role");
        return this;
    }

    /** Sets the {@linkplain Media#type() media type}; {@code null} clears it. */
    public MediaBuilder type(@Nullable String type) {
        return set(Media.TYPE, type);
    }

    /** Sets the {@linkplain Media#size() size}; {@code null} clears it. */
    public MediaBuilder size(@Nullable Long size) {
        return set(Media.SIZE, size);
    }

    /** Sets the {@linkplain Media#duration() duration}; {@code null} clears it. */
    public MediaBuilder duration(@Nullable Duration duration) {
        return set(Media.DURATION, duration);
    }

    /** Sets the {@linkplain Media#width() width}; {@code null} clears it. */
    public MediaBuilder width(@Nullable Integer width) {
        return set(Media.WIDTH, width);
    }

    /** Sets the {@linkplain Media#height() height}; {@code null} clears it. */
    public MediaBuilder height(@Nullable Integer height) {
        return set(Media.HEIGHT, height);
    }

    /** Sets the {@linkplain Media#title() title}; {@code null} clears it. */
    public MediaBuilder title(@Nullable String title) {
        return set(Media.TITLE, title);
    }

    /** Sets the {@linkplain Media#alt() text alternative}; {@code null} clears it. */
    public MediaBuilder alt(@Nullable String alt) {
        return set(Media.ALT, alt);
    }

    /** Sets the {@linkplain Media#caption() caption}; {@code null} clears it. */
    public MediaBuilder caption(@Nullable Text caption) {
        return set(Media.CAPTION, caption);
    }

    /** Sets the {@linkplain Media#credit() credit}; {@code null} clears it. */
    public MediaBuilder credit(@Nullable String credit) {
        return set(Media.CREDIT, credit);
    }

    /** Sets the {@linkplain Media#group() group}; {@code null} clears it. */
    public MediaBuilder group(@Nullable Integer group) {
        return set(Media.GROUP, group);
    }

    /** Returns the media. The builder can be used further, without any effect on what it returned. */
    public Media build() {
        return new Media(url, role, values.copy());
    }
}
