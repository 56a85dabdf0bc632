/**
 * Fetches feeds over HTTP: conditionally, within limits of size and time, and from public addresses only. The entry point is
 * {@link dev.galley.http.FeedClient}.
 */
@NullMarked
package dev.galley.http;

import org.jspecify.annotations.NullMarked;
