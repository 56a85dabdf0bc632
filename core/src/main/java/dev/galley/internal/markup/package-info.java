/** Checks HTML and plain text in feeds. Shared by the modules of Galley; not part of the public API. */
@NullMarked
package dev.galley.internal.markup;

import org.jspecify.annotations.NullMarked;
