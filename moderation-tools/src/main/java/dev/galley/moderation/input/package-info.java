/** Where past comments come from: JSON Lines, and the feeds of comments that sites publish. */
@NullMarked
package dev.galley.moderation.input;

import org.jspecify.annotations.NullMarked;
