/**
 * What an author is owed when their comment is not shown: the reasons, and a way to appeal (Regulation (EU) 2022/2065, the
 * Digital Services Act, articles 17 and 20).
 */
@NullMarked
package dev.galley.moderation.redress;

import org.jspecify.annotations.NullMarked;
