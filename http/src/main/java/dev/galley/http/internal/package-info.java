/** Addresses on the web, and the ranges of IP addresses that are not public. */
@NullMarked
package dev.galley.http.internal;

import org.jspecify.annotations.NullMarked;
