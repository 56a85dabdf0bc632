/** {@code galley completion} and {@code galley manual}: what shells need to complete and explain the command. */
@NullMarked
package dev.galley.cli.shell;

import org.jspecify.annotations.NullMarked;
