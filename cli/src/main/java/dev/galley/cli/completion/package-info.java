/** {@code galley completion}: prints a completion script for shells. */
@NullMarked
package dev.galley.cli.completion;

import org.jspecify.annotations.NullMarked;
