/** Finds confidential values in texts that are going to be displayed. */
@NullMarked
package dev.galley.moderation.internal.confidential;

import org.jspecify.annotations.NullMarked;
