/** Benchmarks of Galley and of other libraries, in one run on the same bytes. */
@NullMarked
package dev.galley.benchmarks;

import org.jspecify.annotations.NullMarked;
