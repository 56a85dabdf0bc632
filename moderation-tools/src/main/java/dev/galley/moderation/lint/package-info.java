/** What is odd about a policy: {@link dev.galley.moderation.lint.PolicyLint}. A rule is a file. */
@NullMarked
package dev.galley.moderation.lint;

import org.jspecify.annotations.NullMarked;
