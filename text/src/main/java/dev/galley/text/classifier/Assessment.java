package dev.galley.text.classifier;

import java.util.List;
import java.util.Objects;

/**
 * The result of classifying a text.
 *
 * @param score the probability of spam, from 0 to 1, if spam and ham are as frequent as in the training examples
 * @param textClass the class that the score falls into
 * @param contributions the parts of the text that influenced the score most, strongest first
 */
public record Assessment(double score, TextClass textClass, List<Contribution> contributions) {
    public Assessment {
        Objects.requireNonNull(textClass, "textClass");
        contributions = List.copyOf(contributions);
    }
}
