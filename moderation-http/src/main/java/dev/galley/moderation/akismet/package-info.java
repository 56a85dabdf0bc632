/**
 * Asks Akismet, the service that WordPress sites ask, whether a comment is spam, and tells it where it was wrong. The names
 * are those of Akismet's own documentation (akismet.com/developers).
 */
@NullMarked
package dev.galley.moderation.akismet;

import org.jspecify.annotations.NullMarked;
