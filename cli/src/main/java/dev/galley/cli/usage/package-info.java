/** How commands describe themselves and what they take. */
@NullMarked
package dev.galley.cli.usage;

import org.jspecify.annotations.NullMarked;
