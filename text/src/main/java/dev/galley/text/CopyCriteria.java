package dev.galley.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Thresholds for treating a text as a copy of earlier ones. A long shared passage counts at once. A short shared
 * phrase may be a common expression ("I love this song so much"), so it counts only if several earlier texts contain
 * it.
 *
 * @param passage the minimum number of shared word pairs in a long passage; at least 1
 * @param passageSimilarity the minimum similarity of two texts that share a long passage, from 0 to 1
 * @param phrase the minimum number of shared word pairs in a short phrase; at least 1
 * @param phraseSimilarity the minimum similarity of two texts that share a short phrase, from 0 to 1
 * @param times the minimum number of earlier texts that share a short phrase; at least 1
 */
public record CopyCriteria(int passage, double passageSimilarity, int phrase, double phraseSimilarity, int times) {
    private static final Comparator<SimilarText> CLOSEST =
            Comparator.comparingDouble(SimilarText::similarity).reversed().thenComparing(SimilarText::id);

    /**
     * The default: six pairs at a similarity of 0.15 for a passage; three pairs at 0.3 in five texts for a phrase.
     */
    public static final CopyCriteria DEFAULT = new CopyCriteria(6, 0.15, 3, 0.3, 5);

    /**
     * Creates the thresholds.
     *
     * @throws IllegalArgumentException if a count is below 1, or a similarity is not between 0 and 1
     */
    public CopyCriteria {
        if (passage < 1 || phrase < 1 || times < 1) {
            throw new IllegalArgumentException(
                    "Pairs and times must be at least 1, not " + passage + ", " + phrase + ", " + times);
        }
        if (!(passageSimilarity >= 0 && passageSimilarity <= 1 && phraseSimilarity >= 0 && phraseSimilarity <= 1)) {
            throw new IllegalArgumentException(
                    "A similarity must be between 0 and 1, not " + passageSimilarity + ", " + phraseSimilarity);
        }
    }

    /** Returns those of {@code candidates} that the text they were compared with is a copy of, the most similar first. */
    public List<SimilarText> copies(List<SimilarText> candidates) {
        List<SimilarText> passages = new ArrayList<>();
        List<SimilarText> phrases = new ArrayList<>();
        int phraseCount = 0;
        for (SimilarText candidate : candidates) {
            boolean isPhrase = isPhrase(candidate.shared(), candidate.similarity());
            phraseCount += isPhrase ? 1 : 0;
            if (isPassage(candidate.shared(), candidate.similarity())) {
                passages.add(candidate);
            } else if (isPhrase) {
                phrases.add(candidate);
            }
        }
        if (phraseCount >= times) {
            passages.addAll(phrases);
        }
        passages.sort(CLOSEST);
        return List.copyOf(passages);
    }

    private boolean isPassage(int shared, double similarity) {
        return shared >= passage && similarity >= passageSimilarity;
    }

    private boolean isPhrase(int shared, double similarity) {
        return shared >= phrase && similarity >= phraseSimilarity;
    }
}
