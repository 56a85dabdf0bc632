/** Writes articles as web pages. */
@NullMarked
package dev.galley.format.html.write;

import org.jspecify.annotations.NullMarked;
