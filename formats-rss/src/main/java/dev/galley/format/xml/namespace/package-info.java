/** The XML namespaces of feeds: a descriptor for each, in one file or in a package of its own. */
@NullMarked
package dev.galley.format.xml.namespace;

import org.jspecify.annotations.NullMarked;
