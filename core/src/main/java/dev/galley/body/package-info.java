/** Converts the body of an article from and to HTML. */
@NullMarked
package dev.galley.body;

import org.jspecify.annotations.NullMarked;
