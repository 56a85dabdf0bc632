/**
 * Helpers for formats, also those of third parties: reporting what a format cannot express, derived identifiers, and the texts and
 * severities of a format's findings.
 */
@NullMarked
package dev.galley.format.spi;

import org.jspecify.annotations.NullMarked;
