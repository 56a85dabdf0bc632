package dev.galley.validation.rule;

import dev.galley.validation.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The distinct words of a text, for measuring how much two texts have in common. */
final class WordSet {
    /**
     * The similarity from which two texts count as the same; there were no false positives on hand-checked articles.
     */
    static final double SIMILAR = 0.6;

    /** The similarity required of a body with a single paragraph: a short notice naturally resembles its headline. */
    private static final double ALMOST_IDENTICAL = 0.8;

    private final Set<String> words;

    private WordSet(Set<String> words) {
        this.words = words;
    }

    /** Returns the distinct words of {@code text}: runs of letters and digits, in lower case. */
    static WordSet of(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return new WordSet(words);
    }

    int count() {
        return words.size();
    }

    /** Returns how many of the words are not in the other set. */
    int notIn(WordSet other) {
        int missing = 0;
        for (String word : words) {
            missing += other.words.contains(word) ? 0 : 1;
        }
        return missing;
    }

    /** Returns the Jaccard index of the two sets, from 0 to 1. */
    double similarity(WordSet other) {
        WordSet fewer = words.size() < other.words.size() ? this : other;
        WordSet more = fewer == this ? other : this;
        int shared = 0;
        for (String word : fewer.words) {
            shared += more.words.contains(word) ? 1 : 0;
        }
        int all = words.size() + other.words.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /**
     * Finds the first of the first {@code depth} passages that repeats {@code text}.
     *
     * @return the index of the passage, or -1 if none does
     */
    static int repeatedIn(String text, List<Passage> passages, int depth) {
        double least = passages.size() == 1 ? ALMOST_IDENTICAL : SIMILAR;
        @Nullable WordSet words = null;
        for (int i = 0; i < Math.min(depth, passages.size()); i++) {
            String candidate = passages.get(i).words();
            // Texts whose lengths differ by more than a factor of two rarely share 60 % of their words.
            if (candidate.length() > 2 * text.length() || text.length() > 2 * candidate.length()) {
                continue;
            }
            words = words == null ? of(text) : words;
            if (words.count() >= 3 && words.similarity(of(candidate)) >= least) {
                return i;
            }
        }
        return -1;
    }
}
