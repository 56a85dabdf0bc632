/** Decides on comments and says why; the rules are not there yet. */
@NullMarked
package dev.galley.moderation;

import org.jspecify.annotations.NullMarked;
