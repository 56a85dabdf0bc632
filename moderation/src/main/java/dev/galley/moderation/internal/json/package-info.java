/** JSON as the files of moderation need it: small documents with the place of every value. Not meant for users. */
@NullMarked
package dev.galley.moderation.internal.json;

import org.jspecify.annotations.NullMarked;
