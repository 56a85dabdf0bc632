/** Fuzz tests: what must hold for any input. */
@NullMarked
package dev.galley.fuzz;

import org.jspecify.annotations.NullMarked;
