/**
 * A client for Akismet, the spam filter used by WordPress sites: checks comments and reports errors. Names follow
 * Akismet's documentation (akismet.com/developers).
 */
@NullMarked
package dev.galley.moderation.akismet;

import org.jspecify.annotations.NullMarked;
