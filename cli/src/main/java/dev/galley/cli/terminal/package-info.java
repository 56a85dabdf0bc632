/** Terminal output and exit codes shared by all commands. */
@NullMarked
package dev.galley.cli.terminal;

import org.jspecify.annotations.NullMarked;
