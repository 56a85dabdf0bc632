/** Earlier comments and people's decisions about them. Authors are identified by keys instead of addresses. */
@NullMarked
package dev.galley.moderation.history;

import org.jspecify.annotations.NullMarked;
