package dev.galley.validation.rule;

import dev.galley.validation.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a text with its declared language by its most frequent words, and gives an answer only if that is clear: code, a list
 * of names or a mixture of languages has none.
 */
final class LanguageGuess {
    /** The maximum number of words to examine. */
    private static final int SAMPLE = 120;

    private static final int MIN_WORDS = 60;
    /** The share of the words that must be among the most frequent ones of a language. */
    private static final double MIN_SHARE = 0.2;
    /** How many times as frequent the words of another language must be as those of the declared one. */
    private static final int MARGIN = 3;
    /** The number of words found only in the declared language that end the comparison. */
    private static final int ENOUGH = 3;
    /** The number of words after which a text with many words of the declared language is not read on. */
    private static final int EARLY = 12;
    /** Longer words are not among the most frequent ones. */
    private static final int MAX_WORD = 12;

    /** Languages that their most frequent words do not distinguish surely. */
    private static final List<Set<String>> SIMILAR = List.of(
            Set.of("da", "nb", "sv"),
            Set.of("es", "ca"),
            Set.of("es", "pt"),
            Set.of("cs", "hr", "pl"),
            Set.of("bg", "ru", "uk"));

    /** The languages that are not distinguished from each one, as bits. */
    private static final int[] GROUPS = groups();

    private final int declared;
    private final int[] hits = new int[StopWords.CODES.size()];
    private int words;
    private int own;

    private LanguageGuess(int declared) {
        this.declared = declared;
    }

    private static int[] groups() {
        int[] groups = new int[StopWords.CODES.size()];
        for (int i = 0; i < groups.length; i++) {
            for (int k = 0; k < groups.length; k++) {
                groups[i] |= i == k || isSimilar(StopWords.CODES.get(i), StopWords.CODES.get(k)) ? 1 << k : 0;
            }
        }
        return groups;
    }

    private static boolean isSimilar(String one, String other) {
        for (Set<String> group : SIMILAR) {
            if (group.contains(one) && group.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether the most frequent words of a language are known. */
    static boolean knows(String language) {
        return StopWords.CODES.contains(language);
    }

    /**
     * Compares texts with a language.
     *
     * @param declared a language that is {@linkplain #knows known}
     * @param texts running text; quotations are left out
     */
    static LanguageGuess of(String declared, List<Passage> texts) {
        LanguageGuess guess = new LanguageGuess(StopWords.CODES.indexOf(declared));
        for (int i = 0; i < texts.size() && !guess.isDecided(); i++) {
            if (texts.get(i).kind() != Passage.Kind.QUOTE) {
                guess.read(texts.get(i).words());
            }
        }
        return guess;
    }

    private boolean isDecided() {
        return words >= SAMPLE || isAsDeclared() || (words == MIN_WORDS && isUnclear());
    }

    /** Checks whether the first words have so few frequent words of any language that the rest will hardly give an answer. */
    private boolean isUnclear() {
        return hits[best()] < MIN_SHARE / 2 * words;
    }

    /** Checks whether the texts have so many words of the declared language that they are certainly in it. */
    boolean isAsDeclared() {
        return own >= ENOUGH || (words >= EARLY && hits[declared] >= MIN_SHARE * words);
    }

    private void read(String text) {
        long hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c < 128 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c)) {
                hash = StopWords.hash(hash, c < 128 ? (char) (c | ' ') : Character.toLowerCase(c));
                length++;
            } else if (length > 0) {
                words++;
                if (length <= MAX_WORD) {
                    count(StopWords.languages(hash));
                }
                if (isDecided()) {
                    return;
                }
                hash = 0;
                length = 0;
            }
        }
    }

    private void count(int languages) {
        own += languages == 1 << declared ? 1 : 0;
        for (int bits = languages; bits != 0; bits &= bits - 1) {
            hits[Integer.numberOfTrailingZeros(bits)]++;
        }
    }

    /** Returns the language of texts that are clearly not in the declared one, such as {@code de}. */
    Optional<String> other() {
        if (isAsDeclared() || words < MIN_WORDS) {
            return Optional.empty();
        }
        int best = best();
        boolean clear = hits[best] >= MIN_SHARE * words && hits[best] >= MARGIN * hits[declared];
        return clear && (GROUPS[declared] & (1 << best)) == 0
                ? Optional.of(StopWords.CODES.get(best))
                : Optional.empty();
    }

    /** Returns the language with the most hits. */
    private int best() {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return best;
    }
}
