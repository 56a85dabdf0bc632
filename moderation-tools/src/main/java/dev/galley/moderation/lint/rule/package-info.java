/** The rules that check policies, one file each; not exported. */
@NullMarked
package dev.galley.moderation.lint.rule;

import org.jspecify.annotations.NullMarked;
