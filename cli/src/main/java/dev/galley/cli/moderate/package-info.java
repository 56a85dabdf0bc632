/** {@code galley moderate}: decides about comments. */
@NullMarked
package dev.galley.cli.moderate;

import org.jspecify.annotations.NullMarked;
