/** Media RSS 1.5.1. */
@NullMarked
package dev.galley.format.xml.namespace.media;

import org.jspecify.annotations.NullMarked;
