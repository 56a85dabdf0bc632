/** Checks what a page declares against what services ask and against what the page shows; a rule or a group of rules is one file. */
@NullMarked
package dev.galley.format.html.check;

import org.jspecify.annotations.NullMarked;
