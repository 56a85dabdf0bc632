/**
 * The articles, feeds and comments themselves: immutable values without any input or output.
 *
 * <p>The model can hold bad data. Constructors demand only that nothing is {@code null} and copy the collections they
 * are given; what a value <em>means</em>, and whether it may be published, is checked by validation.
 */
@NullMarked
package dev.galley.model;

import org.jspecify.annotations.NullMarked;
