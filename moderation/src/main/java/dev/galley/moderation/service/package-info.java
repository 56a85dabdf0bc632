/** Services outside this process that are asked about comments. */
@NullMarked
package dev.galley.moderation.service;

import org.jspecify.annotations.NullMarked;
