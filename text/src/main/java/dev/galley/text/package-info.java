/**
 * Text as it was written and as it is meant: normalisation that keeps the way back to the original, terms, patterns,
 * links and near-duplicates.
 *
 * <p>Everything here is linear in the length of the text, whatever it holds, and everything but
 * {@link dev.galley.text.NearDuplicates} is immutable and safe for threads to share.
 */
@NullMarked
package dev.galley.text;

import org.jspecify.annotations.NullMarked;
