package dev.galley.text.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The alphabets of the languages written in Latin script, and of those written in Cyrillic script with letters that Russian
 * does not have. Such a letter makes another word in its language ({@code schwul} and {@code schwül}, {@code кат} and {@code қат}); any
 * other marked letter is the plain letter in disguise. A set of alphabets is a number with one bit for each.
 */
public final class Alphabets {
    /** All alphabets, for a text whose language is unknown. */
    public static final long ALL = -1;
    /** No alphabet: every marked letter is a disguise. */
    public static final long NONE = 0;

    private static final String RESOURCE = "alphabets.txt";
    private static final int PLAIN = 0xC0;
    private static final int SIZE = 0x2000;

    private static final Map<String, Long> LANGUAGES = new HashMap<>();
    private static final long[] LETTERS = load();
    /** The alphabets in Cyrillic script. */
    public static final long CYRILLIC = having('\u049B')
            | having('\u04E9')
            | having('\u04E3')
            | having('\u04D1')
            | having('\u04E7')
            | having('\u04D5');

    private Alphabets() {}

    /**
     * Returns the alphabet of a language.
     *
     * @param tag a BCP 47 tag; only its primary language counts
     * @return one alphabet, or {@link #NONE} for a language that uses no marked letters; empty if the language is not
     *     listed
     */
    public static Optional<Long> of(String tag) {
        return Optional.ofNullable(LANGUAGES.get(PrimaryLanguage.of(tag)));
    }

    /** Returns the alphabets of several languages; empty if none of them is listed. */
    public static Optional<Long> of(Collection<String> tags) {
        return tags.stream().flatMap(tag -> of(tag).stream()).reduce((one, other) -> one | other);
    }

    /** Returns the alphabets that contain a folded letter; {@link #NONE} for the letters from a to z and those of Russian. */
    public static long having(char letter) {
        return letter < PLAIN || letter >= SIZE ? NONE : LETTERS[letter];
    }

    private static long[] load() {
        long[] letters = new long[SIZE];
        List<String> lines = TextResource.lines(RESOURCE);
        if (lines.size() > Long.SIZE) {
            throw new IllegalStateException("There are more alphabets than bits in a long");
        }
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("\t", 2);
            boolean isPlain = parts.length == 1;
            long alphabet = isPlain ? NONE : 1L << i;
            Arrays.stream(parts[0].split(" ")).forEach(tag -> LANGUAGES.put(tag, alphabet));
            for (int c = 0; !isPlain && c < parts[1].length(); c++) {
                letters[parts[1].charAt(c)] |= alphabet;
            }
        }
        return letters;
    }
}
