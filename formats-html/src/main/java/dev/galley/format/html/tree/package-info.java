/** A parsed page as arrays in document order, so that every measure of a subtree costs the same. */
@NullMarked
package dev.galley.format.html.tree;

import org.jspecify.annotations.NullMarked;
