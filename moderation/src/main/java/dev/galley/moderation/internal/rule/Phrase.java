package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * A phrase found in a text.
 *
 * @param topic what it is about
 * @param span where it is in the text of the field
 */
record Phrase(String topic, TextSpan span) {
    /** Checks whether at most {@code distance} units are between the phrases, in either order. */
    boolean isWithin(int distance, Phrase other) {
        return other.span.start() - span.end() <= distance && span.start() - other.span.end() <= distance;
    }
}
