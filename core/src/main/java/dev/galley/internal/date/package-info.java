/** Reads and writes dates in feeds. Shared by the modules of Galley; not part of the public API. */
@NullMarked
package dev.galley.internal.date;

import org.jspecify.annotations.NullMarked;
