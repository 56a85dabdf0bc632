/**
 * Statements of reasons and appeals for authors whose comments are restricted (Regulation (EU) 2022/2065, the Digital
 * Services Act, articles 17 and 20).
 */
@NullMarked
package dev.galley.moderation.redress;

import org.jspecify.annotations.NullMarked;
