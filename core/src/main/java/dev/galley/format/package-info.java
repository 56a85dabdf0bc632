/**
 * Reading and writing feeds: {@link dev.galley.format.Feeds} is the entry point, {@link dev.galley.format.FeedFormat} the
 * extension point for formats.
 */
@NullMarked
package dev.galley.format;

import org.jspecify.annotations.NullMarked;
