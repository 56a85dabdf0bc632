/** What specifications ask of more than one element: one small file for each rule. */
@NullMarked
package dev.galley.format.xml.check.rule;

import org.jspecify.annotations.NullMarked;
