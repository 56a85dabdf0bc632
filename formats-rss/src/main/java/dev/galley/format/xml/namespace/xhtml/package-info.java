/** XHTML, with SVG and MathML in it. */
@NullMarked
package dev.galley.format.xml.namespace.xhtml;

import org.jspecify.annotations.NullMarked;
