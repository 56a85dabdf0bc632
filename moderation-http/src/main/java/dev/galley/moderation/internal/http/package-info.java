/** Calls of services within limits, without repeating what is confidential. */
@NullMarked
package dev.galley.moderation.internal.http;

import org.jspecify.annotations.NullMarked;
