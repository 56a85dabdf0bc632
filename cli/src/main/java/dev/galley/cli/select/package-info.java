/** Options that choose articles, and the command that merges feeds. */
@NullMarked
package dev.galley.cli.select;

import org.jspecify.annotations.NullMarked;
