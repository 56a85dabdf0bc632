/**
 * Feeds as bodies of HTTP messages in Spring: {@link dev.galley.spring.HttpFeeds} is the entry point. It registers converters for
 * Spring MVC, {@code RestClient} and {@code RestTemplate}, and {@link dev.galley.spring.FeedCodecs} registers codecs for WebFlux
 * and {@code WebClient}.
 */
@NullMarked
package dev.galley.spring;

import org.jspecify.annotations.NullMarked;
