/** JSON Feed, read and written as a stream. */
@NullMarked
package dev.galley.format.jsonfeed;

import org.jspecify.annotations.NullMarked;
