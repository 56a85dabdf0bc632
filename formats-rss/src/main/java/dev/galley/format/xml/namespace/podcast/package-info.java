/** Podcasting 2.0, and how the facets of podcasts and episodes are written. */
@NullMarked
package dev.galley.format.xml.namespace.podcast;

import org.jspecify.annotations.NullMarked;
