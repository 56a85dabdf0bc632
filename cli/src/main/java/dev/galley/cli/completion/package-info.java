/** {@code galley completion}: the completion script of a shell. */
@NullMarked
package dev.galley.cli.completion;

import org.jspecify.annotations.NullMarked;
