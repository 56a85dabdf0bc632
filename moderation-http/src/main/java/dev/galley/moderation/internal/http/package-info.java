/** Reading answers of services within limits, and without repeating what is confidential. */
@NullMarked
package dev.galley.moderation.internal.http;

import org.jspecify.annotations.NullMarked;
