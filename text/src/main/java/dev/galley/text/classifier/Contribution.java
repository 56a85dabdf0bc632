package dev.galley.text.classifier;

import java.util.Objects;

/**
 * The contribution of one part of a text to its spam score.
 *
 * @param text the word, number, link or symbol as written; for a property of the whole text, its name: {@code length},
 *     {@code capitals} or {@code links}
 * @param start the start of the part in the text, in chars
 * @param end the end of the part; a property of the whole text spans all of it
 * @param weight the change of the score in log-odds: positive towards spam, negative towards ham. It includes the word
 *     itself, its parts, and half of each pair with a neighbouring word
 */
public record Contribution(String text, int start, int end, double weight) {
    public Contribution {
        Objects.requireNonNull(text, "text");
    }
}
