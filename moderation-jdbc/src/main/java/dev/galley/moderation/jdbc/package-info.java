/** A history of comments in a database. */
@NullMarked
package dev.galley.moderation.jdbc;

import org.jspecify.annotations.NullMarked;
