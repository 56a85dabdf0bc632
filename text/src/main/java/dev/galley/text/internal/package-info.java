/** Helpers shared with our own modules; not exported to users. */
@NullMarked
package dev.galley.text.internal;

import org.jspecify.annotations.NullMarked;
