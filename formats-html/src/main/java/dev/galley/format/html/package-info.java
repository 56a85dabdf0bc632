/** Reads the web page of an article. */
@NullMarked
package dev.galley.format.html;

import org.jspecify.annotations.NullMarked;
