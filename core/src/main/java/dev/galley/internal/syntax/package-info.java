/** Checks the syntax of values in feeds. Shared by the modules of Galley; not part of the public API. */
@NullMarked
package dev.galley.internal.syntax;

import org.jspecify.annotations.NullMarked;
