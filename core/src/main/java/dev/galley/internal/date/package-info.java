/** Dates as feeds write them. Shared by the modules of Galley; not meant for users. */
@NullMarked
package dev.galley.internal.date;

import org.jspecify.annotations.NullMarked;
