/** What is noticed while feeds are read, written and checked. */
@NullMarked
package dev.galley.report;

import org.jspecify.annotations.NullMarked;
