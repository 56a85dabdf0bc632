/** Jakarta Validation constraints that apply the rules of {@code dev.galley.validation}. */
@NullMarked
package dev.galley.validation.jakarta;

import org.jspecify.annotations.NullMarked;
