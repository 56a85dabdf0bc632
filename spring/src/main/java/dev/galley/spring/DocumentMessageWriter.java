package dev.galley.spring;

import dev.galley.format.FeedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.EncodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.codec.HttpMessageWriter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes documents of one type while they are sent. Immutable and thread-safe. */
final class DocumentMessageWriter<T> implements HttpMessageWriter<T> {
    private static final int CHUNK = 8192;

    private final Body<T> body;
    private final HttpFeeds feeds;

    DocumentMessageWriter(Body<T> body, HttpFeeds feeds) {
        this.body = body;
        this.feeds = feeds;
    }

    @Override
    public List<MediaType> getWritableMediaTypes() {
        return feeds.writable();
    }

    @Override
    public boolean canWrite(ResolvableType type, @Nullable MediaType mediaType) {
        return type.resolve() == body.type() && feeds.writes(mediaType);
    }

    @Override
    public Mono<Void> write(
            Publisher<? extends T> values,
            ResolvableType type,
            @Nullable MediaType negotiated,
            ReactiveHttpOutputMessage message,
            Map<String, Object> hints) {
        MediaType set = message.getHeaders().getContentType();
        Representations.Choice choice = feeds.choose(set == null ? negotiated : set);
        message.getHeaders().setContentType(choice.contentType());
        return Mono.<T>from(values).flatMap(value -> message.writeWith(document(value, choice, message)));
    }

    private Publisher<DataBuffer> document(T value, Representations.Choice choice, ReactiveHttpOutputMessage message) {
        return DataBufferUtils.outputStreamPublisher(
                out -> write(value, choice, out),
                message.bufferFactory(),
                task -> Schedulers.boundedElastic().schedule(task),
                CHUNK);
    }

    private void write(T value, Representations.Choice choice, OutputStream out) {
        try {
            feeds.written(body.output().orElseThrow().write(value, choice.writer(), out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FeedException e) {
            throw new EncodingException("The feed cannot be written: " + e.getMessage(), e);
        }
    }
}
