/** {@code galley policy}: prints, checks, compares and tests policies, and trains classifiers. */
@NullMarked
package dev.galley.cli.policy;

import org.jspecify.annotations.NullMarked;
