/** Galley's rules on articles as constraints of Jakarta Validation. */
@NullMarked
package dev.galley.validation.jakarta;

import org.jspecify.annotations.NullMarked;
