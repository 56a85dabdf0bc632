/** Helpers shared by the modules of Galley; not part of the public API. */
@NullMarked
package dev.galley.internal;

import org.jspecify.annotations.NullMarked;
