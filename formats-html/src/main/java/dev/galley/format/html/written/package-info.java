/** Reads the pages that {@code HtmlPages} writes back into the values they were written from. */
@NullMarked
package dev.galley.format.html.written;

import org.jspecify.annotations.NullMarked;
