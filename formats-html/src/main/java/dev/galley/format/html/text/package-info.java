/** The main text of a page: which part of the page holds it, and how it is written as clean HTML. */
@NullMarked
package dev.galley.format.html.text;

import org.jspecify.annotations.NullMarked;
