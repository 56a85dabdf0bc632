/** RSS 0.90 to 2.0: its namespaces, and how its documents are read and written. */
@NullMarked
package dev.galley.format.xml.namespace.rss;

import org.jspecify.annotations.NullMarked;
