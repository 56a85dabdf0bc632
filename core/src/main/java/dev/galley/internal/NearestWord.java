package dev.galley.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word most similar to a misspelled one. */
public final class NearestWord {
    private NearestWord() {}

    /** Returns the candidate with the smallest edit distance: letters inserted, removed or replaced. */
    public static Optional<String> to(String word, Stream<String> candidates) {
        return candidates.min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /**
     * Returns the nearest candidate within an edit distance of {@code letters} that is also less than half the length
     * of the candidate.
     */
    public static Optional<String> within(int letters, String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        return to(lower, candidates.stream()).filter(nearest -> {
            int distance = distance(lower, nearest);
            return distance <= letters && distance * 2 < nearest.length();
        });
    }

    /** Returns how many characters must be replaced, inserted or removed to change one word to the other (Levenshtein distance). */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }
}
