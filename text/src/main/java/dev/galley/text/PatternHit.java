package dev.galley.text;

/**
 * A place that a pattern matches.
 *
 * @param pattern the expression, as it was given
 * @param span where, in the original text
 * @param matched what was matched, in the text that was searched
 */
public record PatternHit(String pattern, TextSpan span, String matched) {}
