/** Apache Spark: feeds as tables, validation and moderation as functions, copies of comments, and feeds written from tables. */
@NullMarked
package dev.galley.spark;

import org.jspecify.annotations.NullMarked;
