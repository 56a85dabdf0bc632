package dev.galley.moderation.trial;

/**
 * The effect of stopping all comments with at least a given score.
 *
 * @param score the threshold
 * @param recall the proportion of bad comments that would be stopped, from 0 to 1
 * @param falsePositiveRate the proportion of good comments that would be stopped, from 0 to 1
 */
public record Threshold(double score, double recall, double falsePositiveRate) {}
