/**
 * Helpers for implementations of formats, including those of third parties: reports of what a format cannot express,
 * derived ids, and the severities and texts of a format's findings.
 */
@NullMarked
package dev.galley.format.spi;

import org.jspecify.annotations.NullMarked;
