/** The syntaxes of the values in feeds, one file each. Shared by the modules of Galley; not meant for users. */
@NullMarked
package dev.galley.internal.syntax;

import org.jspecify.annotations.NullMarked;
