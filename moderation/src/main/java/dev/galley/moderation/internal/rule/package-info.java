/** The moderation rules, one per file: their options and what they find. */
@NullMarked
package dev.galley.moderation.internal.rule;

import org.jspecify.annotations.NullMarked;
