/** The record of what was decided about comments: by rules and by people, a line each. */
@NullMarked
package dev.galley.moderation.audit;

import org.jspecify.annotations.NullMarked;
