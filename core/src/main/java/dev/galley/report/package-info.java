/** Findings, reports and rule descriptions, shared by reading, writing, validation and moderation. */
@NullMarked
package dev.galley.report;

import org.jspecify.annotations.NullMarked;
