/** From bytes to articles: charset, tokens, elements. Not meant for users. */
@NullMarked
package dev.galley.format.xml.read;

import org.jspecify.annotations.NullMarked;
