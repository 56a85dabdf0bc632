package dev.galley.moderation;

/**
 * A number that was compared with a limit.
 *
 * @param value what was found
 * @param limit what the policy allows or demands
 */
public record Measure(double value, double limit) {}
