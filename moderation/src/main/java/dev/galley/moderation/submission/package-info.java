/** A comment submitted for moderation, and the verdict about it. */
@NullMarked
package dev.galley.moderation.submission;

import org.jspecify.annotations.NullMarked;
