/**
 * Checks documents against the specifications of their formats, on the token stream. The grammar of a namespace is a
 * {@link dev.galley.format.xml.check.NamespaceGrammar}. Rules about more than one element are {@link
 * dev.galley.format.xml.check.Watcher}s, beside the grammar that uses them.
 */
@NullMarked
package dev.galley.format.xml.check;

import org.jspecify.annotations.NullMarked;
