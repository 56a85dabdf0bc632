/** HTML as far as articles need it: its words, a body as HTML, and the sections of a body. */
@NullMarked
package dev.galley.body;

import org.jspecify.annotations.NullMarked;
