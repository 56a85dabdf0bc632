package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The software that made a feed (RFC 4287 §4.2.4; RSS 2.0 {@code <generator>}).
 *
 * @param name its name for people
 * @param url a page about it
 * @param version its version
 */
public record Generator(String name, Optional<Url> url, Optional<String> version) {
    public Generator {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(version, "version");
    }

    /** A generator of which only the name is known. */
    public static Generator named(String name) {
        return new Generator(name, Optional.empty(), Optional.empty());
    }
}
