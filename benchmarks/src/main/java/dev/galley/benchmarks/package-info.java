/** How fast Galley reads and writes, beside others, in one run on the same bytes. */
@NullMarked
package dev.galley.benchmarks;

import org.jspecify.annotations.NullMarked;
