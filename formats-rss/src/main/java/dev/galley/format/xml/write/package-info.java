/** Feeds as RSS 2.0 and Atom 1.0. Not meant for users. */
@NullMarked
package dev.galley.format.xml.write;

import org.jspecify.annotations.NullMarked;
