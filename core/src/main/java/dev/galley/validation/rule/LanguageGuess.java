package dev.galley.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a text with its declared language by its most frequent words, and gives an answer only if that is clear: code, a list
 * of names or a mixture of languages has none.
 */
final class LanguageGuess {
    /** The number of words that are looked at. */
    private static final int SAMPLE = 300;

    private static final int MIN_WORDS = 60;
    /** The share of the words that must be among the most frequent ones of a language. */
    private static final double MIN_SHARE = 0.2;
    /** How many times as frequent the words of another language must be as those of the declared one. */
    private static final int MARGIN = 3;
    /** The number of words found only in the declared language that end the comparison. */
    private static final int ENOUGH = 4;
    /** Longer words are not among the most frequent ones. */
    private static final int MAX_WORD = 12;

    /** Languages that their most frequent words do not distinguish surely. */
    private static final List<Set<String>> SIMILAR = List.of(
            Set.of("da", "nb", "sv"),
            Set.of("es", "ca"),
            Set.of("es", "pt"),
            Set.of("cs", "hr", "pl"),
            Set.of("bg", "ru", "uk"));

    private final int declared;
    private final int similar;
    private final int[] hits = new int[StopWords.CODES.length];
    private int words;
    private int own;

    private LanguageGuess(String declared) {
        int self = 0;
        int group = 0;
        for (int i = 0; i < StopWords.CODES.length; i++) {
            self |= StopWords.CODES[i].equals(declared) ? 1 << i : 0;
            group |= isSimilar(StopWords.CODES[i], declared) ? 1 << i : 0;
        }
        this.declared = self;
        this.similar = self | group;
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
        for (String code : StopWords.CODES) {
            if (code.equals(language)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the language of texts that are clearly not in the declared one.
     *
     * @param declared a language that is {@linkplain #knows known}
     * @param texts running text
     * @return a language such as {@code de}; empty if the texts are in the declared language, too short, or not clear
     */
    static Optional<String> other(String declared, List<String> texts) {
        LanguageGuess guess = new LanguageGuess(declared);
        for (int i = 0; i < texts.size() && !guess.isDecided(); i++) {
            guess.read(texts.get(i));
        }
        return guess.result();
    }

    private boolean isDecided() {
        return own >= ENOUGH || words >= SAMPLE;
    }

    private void read(String text) {
        int start = -1;
        for (int i = 0; i <= text.length() && !isDecided(); i++) {
            boolean inside = i < text.length() && Character.isLetter(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words++;
                if (i - start <= MAX_WORD) {
                    count(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
    }

    private void count(String word) {
        Integer languages = StopWords.LANGUAGES.get(word);
        if (languages != null) {
            own += languages == declared ? 1 : 0;
            for (int bits = languages; bits != 0; bits &= bits - 1) {
                hits[Integer.numberOfTrailingZeros(bits)]++;
            }
        }
    }

    private Optional<String> result() {
        if (own >= ENOUGH || words < MIN_WORDS) {
            return Optional.empty();
        }
        int best = 0;
        int expected = 0;
        for (int i = 0; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
            expected = (declared & 1 << i) != 0 ? hits[i] : expected;
        }
        boolean clear = hits[best] >= MIN_SHARE * words && hits[best] >= MARGIN * expected;
        return clear && (similar & 1 << best) == 0 ? Optional.of(StopWords.CODES[best]) : Optional.empty();
    }
}
