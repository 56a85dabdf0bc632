/** A comment history in a relational database. */
@NullMarked
package dev.galley.moderation.jdbc;

import org.jspecify.annotations.NullMarked;
