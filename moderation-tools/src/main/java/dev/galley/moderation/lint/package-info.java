/** Finds problems in policies: {@link dev.galley.moderation.lint.PolicyLint}. */
@NullMarked
package dev.galley.moderation.lint;

import org.jspecify.annotations.NullMarked;
