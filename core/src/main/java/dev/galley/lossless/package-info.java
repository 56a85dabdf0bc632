/** The service that encodes what the standard form of an article or feed loses; for our own modules, not for users. */
@NullMarked
package dev.galley.lossless;

import org.jspecify.annotations.NullMarked;
