/** {@code galley moderate}: moderates comments. */
@NullMarked
package dev.galley.cli.moderate;

import org.jspecify.annotations.NullMarked;
