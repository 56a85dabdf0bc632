/** What was written before, and by whom: keys instead of addresses, and the decisions of people. */
@NullMarked
package dev.galley.moderation.history;

import org.jspecify.annotations.NullMarked;
