/** The namespaces of WordPress exports. */
@NullMarked
package dev.galley.format.xml.namespace.wordpress;

import org.jspecify.annotations.NullMarked;
