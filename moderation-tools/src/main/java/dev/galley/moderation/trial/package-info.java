/**
 * Evaluates policies with past comments: comparison of two policies, comparison with people's decisions, and plans of
 * changes.
 */
@NullMarked
package dev.galley.moderation.trial;

import org.jspecify.annotations.NullMarked;
