/**
 * Text normalisation with positions in the original, and searching for terms, patterns, links and near-duplicates.
 *
 * <p>All operations are linear in the length of the text. Everything except {@link
 * dev.galley.moderation.text.NearDuplicates} is immutable and thread-safe.
 */
@NullMarked
package dev.galley.moderation.text;

import org.jspecify.annotations.NullMarked;
