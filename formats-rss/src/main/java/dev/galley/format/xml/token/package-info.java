/** A pull tokenizer for XML 1.0 that repairs what is not well-formed and continues. */
@NullMarked
package dev.galley.format.xml.token;

import org.jspecify.annotations.NullMarked;
