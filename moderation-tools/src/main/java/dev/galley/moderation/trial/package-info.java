/** Policies on trial: over past comments, beside one another, against what people decided, and as a plan of changes. */
@NullMarked
package dev.galley.moderation.trial;

import org.jspecify.annotations.NullMarked;
