/** Writes articles as Markdown and plain text, with the position of each section and block. */
@NullMarked
package dev.galley.format.text;

import org.jspecify.annotations.NullMarked;
