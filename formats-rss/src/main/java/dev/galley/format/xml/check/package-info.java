/**
 * Checks documents against the specifications of their formats, on the token stream. The grammar of a namespace is a
 * {@link dev.galley.format.xml.check.NamespaceGrammar}. A rule about more than one element is a
 * {@link dev.galley.format.xml.check.Watcher}, in the package of the grammar that uses it.
 */
@NullMarked
package dev.galley.format.xml.check;

import org.jspecify.annotations.NullMarked;
