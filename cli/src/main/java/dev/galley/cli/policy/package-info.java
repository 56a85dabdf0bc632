/** {@code galley policy}: checks, prints, compares and tries out policies, and trains classifiers. */
@NullMarked
package dev.galley.cli.policy;

import org.jspecify.annotations.NullMarked;
