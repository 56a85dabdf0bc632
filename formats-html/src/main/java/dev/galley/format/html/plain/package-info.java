/** Pages that are plain text: title, headline, standfirst, paragraphs, headings, related links, comment form. */
@NullMarked
package dev.galley.format.html.plain;

import org.jspecify.annotations.NullMarked;
