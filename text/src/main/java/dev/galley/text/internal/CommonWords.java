package dev.galley.text.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Short words that are common in some language. Words that are not among them may be parts of a word with a gap in it.
 */
public final class CommonWords {
    private static final String RESOURCE = "common-words.txt";
    private static final int BITS = 19;
    private static final int PRIME = 0x9E3779B1;
    /** A Bloom filter with one bit for each word in some forty, small enough to stay in the cache. */
    private static final long[] TABLE = load();

    private CommonWords() {}

    /** Returns the hash of a word to which a letter is added; that of the empty word is 0. */
    public static int add(int hash, char letter) {
        return (hash + letter) * PRIME;
    }

    /** Checks whether the word with this hash is common; now and then wrongly true. */
    public static boolean contains(int hash) {
        int at = hash >>> (Integer.SIZE - BITS);
        return (TABLE[at >>> 6] & (1L << at)) != 0;
    }

    private static long[] load() {
        List<String> words = new ArrayList<>();
        TextResource.lines(RESOURCE).forEach(line -> words.addAll(List.of(line.split(" "))));
        long[] table = new long[1 << (BITS - 6)];
        for (String word : words) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = add(hash, word.charAt(i));
            }
            int at = hash >>> (Integer.SIZE - BITS);
            table[at >>> 6] |= 1L << at;
        }
        return table;
    }
}
