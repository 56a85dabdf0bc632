/** Real feeds, read as they are. */
@NullMarked
package dev.galley.conformance.realfeeds;

import org.jspecify.annotations.NullMarked;
