/** Measures how well and how fast Galley and other libraries read the articles of web pages. */
@NullMarked
package dev.galley.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
