package dev.galley.format.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded from {@code NAME_LANGUAGE.properties}, once for each language. Only languages that have such a resource are
 * kept, because requests may name any number of languages. Thread-safe.
 */
final class Translations<T> {
    private final String name;
    private final Function<String, @Nullable InputStream> open;
    private final Map<String, T> loaded = new ConcurrentHashMap<>();

    Translations(String name, Function<String, @Nullable InputStream> open) {
        this.name = name;
        this.open = open;
    }

    /** Returns the translation into a language, which {@code load} loads when it is first needed; empty if there is none. */
    Optional<T> in(String language, Function<String, T> load) {
        T known = loaded.get(language);
        if (known != null || language.isEmpty() || !exists(name + "_" + language + ".properties")) {
            return Optional.ofNullable(known);
        }
        return Optional.of(loaded.computeIfAbsent(language, load));
    }

    private boolean exists(String resource) {
        try (InputStream in = open.apply(resource)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
