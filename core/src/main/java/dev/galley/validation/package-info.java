/**
 * Validates articles and feeds against configurable rules; the entry point is {@link dev.galley.validation.Validator}.
 */
@NullMarked
package dev.galley.validation;

import org.jspecify.annotations.NullMarked;
