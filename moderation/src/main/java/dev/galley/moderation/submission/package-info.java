/** What is submitted for moderation, and the verdict that it gets. */
@NullMarked
package dev.galley.moderation.submission;

import org.jspecify.annotations.NullMarked;
