/**
 * Feeds and articles as the beans of ROME, and back, so that a program moves from ROME to Galley one class at a time. {@link
 * dev.galley.rome.RomeFeeds} is the entry point.
 */
@NullMarked
package dev.galley.rome;

import org.jspecify.annotations.NullMarked;
