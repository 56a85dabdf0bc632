package dev.galley.moderation.trial;

/**
 * What a policy's score alone would do if all from this score on were stopped.
 *
 * @param score the threshold
 * @param recall the part of the bad that would be stopped, from 0 to 1
 * @param falsePositiveRate the part of the good that would be stopped, from 0 to 1
 */
public record Threshold(double score, double recall, double falsePositiveRate) {}
