/** The tokens of JSON documents, well-formed or not. */
@NullMarked
package dev.galley.format.jsonfeed.token;

import org.jspecify.annotations.NullMarked;
