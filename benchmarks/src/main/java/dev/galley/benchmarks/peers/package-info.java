/** Compares term lists and classifier with libraries from the npm registry, on the same texts. */
@NullMarked
package dev.galley.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
