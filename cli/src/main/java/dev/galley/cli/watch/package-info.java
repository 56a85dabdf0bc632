/** {@code galley watch}. */
@NullMarked
package dev.galley.cli.watch;

import org.jspecify.annotations.NullMarked;
