/** Reads and writes JSON Feed as a stream. */
@NullMarked
package dev.galley.format.jsonfeed;

import org.jspecify.annotations.NullMarked;
