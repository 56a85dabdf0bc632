package dev.galley.text.classifier;

import java.util.Objects;

/**
 * A part of a text that moved its score.
 *
 * @param text the word, number, link or sign as it stands in the text; for what the whole text shows, its name: {@code
 *     length}, {@code capitals} or {@code links}
 * @param start where it begins in the text, in chars
 * @param end where it ends; what the whole text shows spans the whole text
 * @param weight how much it moved the score, in log-odds: above 0 towards spam, below 0 towards ham. All that speaks at
 *     this place is in it: the word, its parts, and half of each pair it forms with a neighbour
 */
public record Contribution(String text, int start, int end, double weight) {
    public Contribution {
        Objects.requireNonNull(text, "text");
    }
}
