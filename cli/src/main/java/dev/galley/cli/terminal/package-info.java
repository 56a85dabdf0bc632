/** What every command prints to the terminal: problems, findings, exit codes, the version. */
@NullMarked
package dev.galley.cli.terminal;

import org.jspecify.annotations.NullMarked;
