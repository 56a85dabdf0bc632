/** Rules about more than one element of a document, one file each. */
@NullMarked
package dev.galley.format.xml.check.rule;

import org.jspecify.annotations.NullMarked;
