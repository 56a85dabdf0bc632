/** Shared by the modules of Galley; not meant for users. */
@NullMarked
package dev.galley.internal;

import org.jspecify.annotations.NullMarked;
