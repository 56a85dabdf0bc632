package dev.galley.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What makes a comment a copy of earlier ones. A long passage that is there again counts at once; a short one may be what
 * people say ("I love this song so much"), and counts when it has been said often.
 *
 * @param passage the fewest pairs of words that make a long passage
 * @param passageSimilarity the least similarity of two comments that share one, from 0 to 1
 * @param phrase the fewest pairs of words that make a short one
 * @param phraseSimilarity the least similarity of two comments that share one, from 0 to 1
 * @param times how many earlier comments must share a short one
 */
public record CopyCriteria(int passage, double passageSimilarity, int phrase, double phraseSimilarity, int times) {
    private static final Comparator<SimilarComment> CLOSEST =
            Comparator.comparingDouble(SimilarComment::similarity).reversed().thenComparing(SimilarComment::id);

    /** Six pairs and 0.15; three pairs and 0.3, five times. */
    public static final CopyCriteria DEFAULT = new CopyCriteria(6, 0.15, 3, 0.3, 5);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is below 1, or a similarity is not from 0 to 1
     */
    public CopyCriteria {
        if (passage < 1 || phrase < 1 || times < 1) {
            throw new IllegalArgumentException(
                    "Pairs and times are at least 1: " + passage + ", " + phrase + ", " + times);
        }
        if (!(passageSimilarity >= 0 && passageSimilarity <= 1 && phraseSimilarity >= 0 && phraseSimilarity <= 1)) {
            throw new IllegalArgumentException(
                    "A similarity is from 0 to 1: " + passageSimilarity + ", " + phraseSimilarity);
        }
    }

    /** Those of some comments that another one is a copy of, the closest first. */
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
