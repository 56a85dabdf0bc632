/**
 * Reading and writing feeds: {@link dev.galley.format.Feeds} is the front door, {@link dev.galley.format.FeedFormat} the
 * point where formats plug in.
 */
@NullMarked
package dev.galley.format;

import org.jspecify.annotations.NullMarked;
