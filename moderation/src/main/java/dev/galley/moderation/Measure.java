package dev.galley.moderation;

/**
 * A number that was compared with a limit.
 *
 * @param value the number found
 * @param limit the limit set by the policy
 */
public record Measure(double value, double limit) {}
