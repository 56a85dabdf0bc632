/** Atom 0.3 and 1.0: its namespaces, and how its documents are read and written. */
@NullMarked
package dev.galley.format.xml.namespace.atom;

import org.jspecify.annotations.NullMarked;
