/** What HTML may hold in a feed, and what plain text may not. Shared by the modules of Galley; not meant for users. */
@NullMarked
package dev.galley.internal.markup;

import org.jspecify.annotations.NullMarked;
