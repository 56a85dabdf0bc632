/** Gofeed's test suite over Galley's model. */
@NullMarked
package dev.galley.conformance.gofeed;

import org.jspecify.annotations.NullMarked;
