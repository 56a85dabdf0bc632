package dev.galley.format.xml.read;

import java.util.Optional;

/**
 * Builds a string that is equal for equal values, as the key of a map: documents can choose values whose hash codes are the
 * same, and only strings, which a map can order, are then found quickly.
 */
final class ValueKey {
    private final StringBuilder key = new StringBuilder();

    ValueKey add(String value) {
        key.append(value.length()).append(':').append(value);
        return this;
    }

    ValueKey add(Optional<String> value) {
        value.ifPresent(this::add);
        key.append(';');
        return this;
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
