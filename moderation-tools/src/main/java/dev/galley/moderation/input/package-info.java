/** Reads past comments from JSON Lines and from comment feeds. */
@NullMarked
package dev.galley.moderation.input;

import org.jspecify.annotations.NullMarked;
