package dev.galley.text;

/**
 * A match of a pattern.
 *
 * @param pattern the expression as it was given
 * @param span the range in the original text
 * @param matched the matched part of the text that was searched
 */
public record PatternHit(String pattern, TextSpan span, String matched) {}
