/**
 * Policies as files: {@link dev.galley.moderation.policy.PolicyReader} and {@link
 * dev.galley.moderation.policy.PolicyWriter}.
 */
@NullMarked
package dev.galley.moderation.policy;

import org.jspecify.annotations.NullMarked;
