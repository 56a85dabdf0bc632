package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * A phrase found in a text.
 *
 * @param topic what it is about
 * @param span where it is in the text of the field
 */
record Phrase(String topic, TextSpan span) {}
