/**
 * Checks documents against the specifications of their formats, on the token stream. {@code check.vocabulary} says what
 * may stand where, one file for each vocabulary; {@code check.rule} holds what concerns more than one element.
 */
@NullMarked
package dev.galley.format.xml.check;

import org.jspecify.annotations.NullMarked;
