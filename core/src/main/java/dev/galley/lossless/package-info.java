/** The extension point for encoding what the standard form of an article or feed loses; {@code galley-json} implements it. */
@NullMarked
package dev.galley.lossless;

import org.jspecify.annotations.NullMarked;
