/** Rules that recognise a part of a page, one file each. */
@NullMarked
package dev.galley.format.html.part;

import org.jspecify.annotations.NullMarked;
