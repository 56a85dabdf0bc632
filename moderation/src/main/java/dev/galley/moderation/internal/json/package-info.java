/** JSON for the files of moderation: small documents with the position of every value. Internal. */
@NullMarked
package dev.galley.moderation.internal.json;

import org.jspecify.annotations.NullMarked;
