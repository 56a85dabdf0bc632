/**
 * Checks documents against the specifications of their formats, on the token stream. The grammar of a namespace is a
 * {@link dev.galley.format.xml.check.NamespaceGrammar}; {@code check.rule} holds rules about more than one element.
 */
@NullMarked
package dev.galley.format.xml.check;

import org.jspecify.annotations.NullMarked;
