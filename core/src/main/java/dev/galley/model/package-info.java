/**
 * The data model: articles, feeds and comments as immutable values, without any input or output.
 *
 * <p>The model can represent bad data: its types check only for {@code null} and copy the collections they are given.
 * Whether an article is fit for publication is for {@code dev.galley.validation} to check.
 *
 * <p>Absent values are empty {@code Optional}s. Setters of builders that clear a value accept {@code null} and say so;
 * everything else rejects {@code null} with a {@link NullPointerException} that names the parameter.
 */
@NullMarked
package dev.galley.model;

import org.jspecify.annotations.NullMarked;
