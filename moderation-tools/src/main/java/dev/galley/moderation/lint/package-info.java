/** Finds problems in policies: {@link dev.galley.moderation.lint.PolicyLint}. Each lint rule is one file. */
@NullMarked
package dev.galley.moderation.lint;

import org.jspecify.annotations.NullMarked;
