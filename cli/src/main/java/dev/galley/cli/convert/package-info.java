/** {@code galley convert}: converts documents from one format to another. */
@NullMarked
package dev.galley.cli.convert;

import org.jspecify.annotations.NullMarked;
