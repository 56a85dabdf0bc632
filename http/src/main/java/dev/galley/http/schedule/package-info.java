/**
 * What an application remembers about a feed between two requests, and when to ask again. Nothing here performs input or output, so that
 * it can be used with any HTTP client.
 */
@NullMarked
package dev.galley.http.schedule;

import org.jspecify.annotations.NullMarked;
