/** Checks articles and feeds by rules, and says what is wrong in words a person can act on. */
@NullMarked
package dev.galley.validation;

import org.jspecify.annotations.NullMarked;
