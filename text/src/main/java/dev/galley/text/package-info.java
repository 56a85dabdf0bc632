/**
 * Text normalisation with positions in the original, and searching for terms, patterns, links and near-duplicates.
 *
 * <p>All operations are linear in the length of the text. Everything except {@link
 * dev.galley.text.NearDuplicates} is immutable and thread-safe.
 */
@NullMarked
package dev.galley.text;

import org.jspecify.annotations.NullMarked;
