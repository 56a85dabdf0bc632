package dev.galley.text.classifier;

import java.util.List;
import java.util.Objects;

/**
 * What a classifier makes of a text.
 *
 * @param score how probable spam is, from 0 to 1, where spam and ham are as frequent as in what was learnt
 * @param textClass where the score lies to the unsure band
 * @param contributions what moved the score most, strongest first
 */
public record Assessment(double score, TextClass textClass, List<Contribution> contributions) {
    public Assessment {
        Objects.requireNonNull(textClass, "textClass");
        contributions = List.copyOf(contributions);
    }
}
