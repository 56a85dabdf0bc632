/** The {@code galley} command. */
@NullMarked
package dev.galley.cli;

import org.jspecify.annotations.NullMarked;
