/** Input and output files of the commands, several at a time, with progress. */
@NullMarked
package dev.galley.cli.io;

import org.jspecify.annotations.NullMarked;
