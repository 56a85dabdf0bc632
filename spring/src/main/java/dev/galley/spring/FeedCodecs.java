package dev.galley.spring;

import java.util.List;
import java.util.Objects;
import org.springframework.http.codec.CodecConfigurer;

/**
 * Registers codecs for feeds with WebFlux and {@code WebClient}, for the same types as {@link HttpFeeds}. Needs Reactor.
 *
 * <pre>{@code
 * @Configuration
 * class WebConfiguration implements WebFluxConfigurer {
 *     @Override
 *     public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
 *         FeedCodecs.register(HttpFeeds.standard(), codecs);
 *     }
 * }
 * }</pre>
 *
 * <p>Documents are read while they arrive and written while they are sent, on {@code Schedulers.boundedElastic()}: a server of feeds
 * holds neither the whole document nor a thread of the event loop. The size of documents is limited by the {@link
 * dev.galley.format.Limits} of the reader; {@code maxInMemorySize} has no effect because nothing is buffered. A client that stalls
 * keeps its thread until the server ends the request, so set the read timeout of the server; Reactor Netty has none by default.
 */
public final class FeedCodecs {
    private FeedCodecs() {}

    /** Registers readers and writers of feeds, ahead of those of the framework. */
    public static void register(HttpFeeds feeds, CodecConfigurer configurer) {
        Objects.requireNonNull(feeds, "feeds");
        for (Body<?> body : List.of(Body.FEED, Body.READ_RESULT, Body.ARTICLE_STREAM)) {
            configurer.customCodecs().register(new DocumentMessageReader<>(body, feeds));
            if (body.output().isPresent()) {
                configurer.customCodecs().register(new DocumentMessageWriter<>(body, feeds));
            }
        }
    }
}
