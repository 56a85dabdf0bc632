/** External services that assess comments. */
@NullMarked
package dev.galley.moderation.service;

import org.jspecify.annotations.NullMarked;
