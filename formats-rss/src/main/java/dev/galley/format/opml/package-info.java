/** Lists of feeds and other outlines in OPML 1.0 and 2.0. */
@NullMarked
package dev.galley.format.opml;

import org.jspecify.annotations.NullMarked;
