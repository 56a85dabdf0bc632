/**
 * Text normalisation with positions in the original, and searching for terms, patterns, links and near-duplicates.
 *
 * <p>All operations are linear in the length of the text. All types are immutable and thread-safe, except builders and
 * {@link dev.galley.text.NearDuplicates}, which is for one thread at a time.
 */
@NullMarked
package dev.galley.text;

import org.jspecify.annotations.NullMarked;
