/** RSS 0.90 to 2.0 and Atom 0.3 and 1.0, read and written as a stream. */
@NullMarked
package dev.galley.format.xml;

import org.jspecify.annotations.NullMarked;
