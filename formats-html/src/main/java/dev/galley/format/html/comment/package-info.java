/** Readers' comments and the posts of forum threads. */
@NullMarked
package dev.galley.format.html.comment;

import org.jspecify.annotations.NullMarked;
