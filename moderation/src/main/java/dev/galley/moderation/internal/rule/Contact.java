package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * A contact found in a comment.
 *
 * @param kind the kind
 * @param span its range in the original body
 * @param strength how suspicious it is, from 0 to 1
 */
record Contact(ContactKind kind, TextSpan span, double strength) {}
