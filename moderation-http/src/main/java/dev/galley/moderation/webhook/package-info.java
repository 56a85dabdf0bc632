/** A service of your own that assesses comments, asked by a signed HTTP request. */
@NullMarked
package dev.galley.moderation.webhook;

import org.jspecify.annotations.NullMarked;
