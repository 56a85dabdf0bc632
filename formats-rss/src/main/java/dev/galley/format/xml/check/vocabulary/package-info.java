/** What may stand where in a feed: one small file for each vocabulary, or for each part of a large one. */
@NullMarked
package dev.galley.format.xml.check.vocabulary;

import org.jspecify.annotations.NullMarked;
