/** The grammars of the namespaces used in feeds: one file for each, or several for a large one. */
@NullMarked
package dev.galley.format.xml.check.vocabulary;

import org.jspecify.annotations.NullMarked;
