/** The rules, one file each: what may be set, and what they look for. */
@NullMarked
package dev.galley.moderation.rule;

import org.jspecify.annotations.NullMarked;
