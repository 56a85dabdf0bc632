package dev.galley.text.classifier;

import java.util.function.IntConsumer;

/** The features of an address: its host, its top-level domain, and the words of its path. */
final class AddressWords {
    private static final int MIN_WORD_LENGTH = 3;

    private AddressWords() {}

    /** Passes the hash of each feature to {@code hashes}. */
    static void each(CharSequence text, Address address, IntConsumer hashes) {
        hashes.accept(lower(Hash.HOST, text, address.hostStart, address.hostEnd));
        int dot = address.hostEnd - 1;
        while (dot > address.hostStart && text.charAt(dot) != '.') {
            dot--;
        }
        hashes.accept(lower(Hash.HOST, text, dot, address.hostEnd));
        path(text, address.hostEnd, address.end, hashes);
    }

    private static void path(CharSequence text, int start, int end, IntConsumer hashes) {
        int word = start;
        for (int i = start; i <= end; i++) {
            if (i == end || !Characters.isAsciiLetter(text.charAt(i))) {
                if (i - word >= MIN_WORD_LENGTH) {
                    hashes.accept(lower(Hash.PATH, text, word, i));
                }
                word = i + 1;
            }
        }
    }

    private static int lower(int kind, CharSequence text, int start, int end) {
        int hash = kind;
        for (int i = start; i < end; i++) {
            hash = Hash.add(hash, Characters.toAsciiLowerCase(text.charAt(i)));
        }
        return hash;
    }
}
