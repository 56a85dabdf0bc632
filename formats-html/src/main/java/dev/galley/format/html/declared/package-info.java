/** What a page declares about its article: JSON-LD, microdata, RDFa, meta elements and microformats. */
@NullMarked
package dev.galley.format.html.declared;

import org.jspecify.annotations.NullMarked;
