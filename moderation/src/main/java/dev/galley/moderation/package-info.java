/**
 * Decides on comments and explains each decision: a {@link dev.galley.moderation.submission.Submission} goes through the rules of a
 * {@link dev.galley.moderation.Policy}, and the {@link dev.galley.moderation.Decision} says what each of them found.
 */
@NullMarked
package dev.galley.moderation;

import dev.galley.moderation.submission.Submission;
import org.jspecify.annotations.NullMarked;

