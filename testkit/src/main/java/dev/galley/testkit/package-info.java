/** Arbitrary feeds, the law of fidelity, corpora and assertions on findings, shared by the tests of several modules. */
@NullMarked
package dev.galley.testkit;

import org.jspecify.annotations.NullMarked;
