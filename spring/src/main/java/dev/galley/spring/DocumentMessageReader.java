package dev.galley.spring;

import dev.galley.format.FeedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads documents into one type while they arrive. Immutable and thread-safe. */
final class DocumentMessageReader<T> implements HttpMessageReader<T> {
    /** The number of buffers that may wait to be read. */
    private static final int WAITING = 8;

    private final Body<T> body;
    private final HttpFeeds feeds;

    DocumentMessageReader(Body<T> body, HttpFeeds feeds) {
        this.body = body;
        this.feeds = feeds;
    }

    @Override
    public List<MediaType> getReadableMediaTypes() {
        return feeds.readable();
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return type.resolve() == body.type() && feeds.reads(mediaType);
    }

    @Override
    public Flux<T> read(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return readMono(type, message, hints).flux();
    }

    @Override
    public Mono<T> readMono(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return document(message)
                .onErrorMap(
                        FeedException.class,
                        e -> new DecodingException("The feed cannot be read: " + e.getMessage(), e));
    }

    /** Reads a request; an error is the answer to its sender. */
    @Override
    public Mono<T> readMono(
            ResolvableType actual,
            ResolvableType type,
            ServerHttpRequest request,
            ServerHttpResponse response,
            Map<String, Object> hints) {
        return document(request).onErrorMap(FeedException.class, UnreadableFeedException::new);
    }

    private Mono<T> document(ReactiveHttpInputMessage message) {
        return Mono.defer(() -> {
            InputStream in = DataBufferUtils.subscriberInputStream(message.getBody(), WAITING);
            return Mono.fromCallable(() -> read(message, in))
                    .subscribeOn(Schedulers.boundedElastic())
                    .doOnCancel(() -> close(in));
        });
    }

    /** Returns null for an empty body, which the framework reports if a body is required. */
    private @Nullable T read(ReactiveHttpInputMessage message, InputStream in) throws IOException {
        // The stream's read() without arguments fails if the first buffer is empty.
        byte[] first = in.readNBytes(1);
        if (first.length == 0) {
            return null;
        }
        PushbackInputStream document = new PushbackInputStream(in);
        document.unread(first);
        return body.input().read(feeds.reader(message.getHeaders().getContentType()), document);
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
