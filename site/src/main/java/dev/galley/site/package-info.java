/** The documentation site: Markdown files of this project as web pages with one navigation. */
@NullMarked
package dev.galley.site;

import org.jspecify.annotations.NullMarked;
