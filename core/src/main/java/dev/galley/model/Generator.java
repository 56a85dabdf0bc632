package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The software that generated a feed (RFC 4287 §4.2.4; RSS 2.0 {@code <generator>}).
 *
 * @param name the name
 * @param url the address of a page about the software
 * @param version the version
 */
public record Generator(String name, Optional<Url> url, Optional<String> version) {
    public Generator {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(version, "version");
    }

    /** Returns a generator with only a name. */
    public static Generator named(String name) {
        return new Generator(name, Optional.empty(), Optional.empty());
    }
}
