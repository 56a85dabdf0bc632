/** RSS and Atom, read and written as a stream. */
@NullMarked
package dev.galley.format.xml;

import org.jspecify.annotations.NullMarked;
