/** A sample: a news site with feeds, comments and a moderation queue, made with Spring Boot. */
@NullMarked
package dev.galley.newsroom;

import org.jspecify.annotations.NullMarked;
