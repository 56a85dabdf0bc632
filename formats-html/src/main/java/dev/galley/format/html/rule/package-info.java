/** The severities and texts of the findings about web pages. */
@NullMarked
package dev.galley.format.html.rule;

import org.jspecify.annotations.NullMarked;
