/**
 * Decides about comments and explains each decision. A {@link dev.galley.moderation.submission.Submission} is checked
 * against the rules of a {@link dev.galley.moderation.Policy}; the {@link dev.galley.moderation.Decision} records what each rule
 * found.
 */
@NullMarked
package dev.galley.moderation;

import org.jspecify.annotations.NullMarked;
