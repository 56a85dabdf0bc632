/** feedparser's test suite: its expectations, evaluated over Galley's model. */
@NullMarked
package dev.galley.conformance.feedparser;

import org.jspecify.annotations.NullMarked;
