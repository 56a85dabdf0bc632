package dev.galley.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Thresholds for treating a comment as a copy of earlier ones. A long shared passage counts at once. A short shared
 * phrase may be a common expression ("I love this song so much"), so it counts only if several earlier comments contain
 * it.
 *
 * @param passage the minimum number of shared word pairs in a long passage; at least 1
 * @param passageSimilarity the minimum similarity of two comments that share a long passage, from 0 to 1
 * @param phrase the minimum number of shared word pairs in a short phrase; at least 1
 * @param phraseSimilarity the minimum similarity of two comments that share a short phrase, from 0 to 1
 * @param times the minimum number of earlier comments that share a short phrase; at least 1
 */
public record CopyCriteria(int passage, double passageSimilarity, int phrase, double phraseSimilarity, int times) {
    private static final Comparator<SimilarComment> CLOSEST =
            Comparator.comparingDouble(SimilarComment::similarity).reversed().thenComparing(SimilarComment::id);

    /**
     * The default: six pairs at a similarity of 0.15 for a passage; three pairs at 0.3 in five comments for a phrase.
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

    /** Returns those of {@code comments} that the text they were compared with is a copy of, the most similar first. */
    public List<SimilarComment> copies(List<SimilarComment> comments) {
        List<SimilarComment> passages = new ArrayList<>();
        List<SimilarComment> phrases = new ArrayList<>();
        int phraseCount = 0;
        for (SimilarComment comment : comments) {
            boolean isPhrase = isPhrase(comment.shared(), comment.similarity());
            phraseCount += isPhrase ? 1 : 0;
            if (isPassage(comment.shared(), comment.similarity())) {
                passages.add(comment);
            } else if (isPhrase) {
                phrases.add(comment);
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
