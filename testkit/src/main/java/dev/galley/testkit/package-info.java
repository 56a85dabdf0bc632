/** What the tests of several modules share: arbitrary feeds, the law of fidelity, corpora, and assertions on findings. */
@NullMarked
package dev.galley.testkit;

import org.jspecify.annotations.NullMarked;
