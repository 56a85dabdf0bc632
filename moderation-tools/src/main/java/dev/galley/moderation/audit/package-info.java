/** The audit log of decisions about comments by rules and people. */
@NullMarked
package dev.galley.moderation.audit;

import org.jspecify.annotations.NullMarked;
