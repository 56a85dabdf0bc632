/** The namespaces that are understood, one file each. Not meant for users. */
@NullMarked
package dev.galley.format.xml.namespace;

import org.jspecify.annotations.NullMarked;
