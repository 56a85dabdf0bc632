/** Tests against the test suites of other readers. */
@NullMarked
package dev.galley.conformance;

import org.jspecify.annotations.NullMarked;
