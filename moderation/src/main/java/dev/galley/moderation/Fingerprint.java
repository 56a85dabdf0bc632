package dev.galley.moderation;

import dev.galley.internal.Sha256;

/** A short fingerprint of a text, practically unique. */
final class Fingerprint {
    private static final int BYTES = 6;

    private Fingerprint() {}

    static String of(String text) {
        return Sha256.hex(text, BYTES);
    }
}
