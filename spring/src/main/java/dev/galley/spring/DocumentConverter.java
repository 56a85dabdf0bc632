package dev.galley.spring;

import dev.galley.format.FeedException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Converts between documents and one type. Immutable and thread-safe. */
final class DocumentConverter<T> implements HttpMessageConverter<T> {
    private final Body<T> body;
    private final HttpFeeds feeds;

    DocumentConverter(Body<T> body, HttpFeeds feeds) {
        this.body = body;
        this.feeds = feeds;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return type == body.type() && feeds.reads(mediaType);
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == body.type() && body.output().isPresent() && feeds.writes(mediaType);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return body.output().isPresent() ? feeds.writable() : feeds.readable();
    }

    @Override
    public T read(Class<? extends T> type, HttpInputMessage message) throws IOException {
        try {
            return body.input().read(feeds.reader(message.getHeaders().getContentType()), message.getBody());
        } catch (FeedException e) {
            // Only a request has a sender that can be answered.
            if (message instanceof ClientHttpResponse) {
                throw new HttpMessageNotReadableException("The feed cannot be read: " + e.getMessage(), e, message);
            }
            throw new UnreadableFeedException(e);
        }
    }

    @Override
    public void write(T value, @Nullable MediaType negotiated, HttpOutputMessage message) throws IOException {
        HttpHeaders headers = message.getHeaders();
        MediaType set = headers.getContentType();
        Representations.Choice choice = feeds.choose(set == null ? negotiated : set);
        headers.setContentType(choice.contentType());
        if (message instanceof StreamingHttpOutputMessage streaming) {
            streaming.setBody(out -> write(value, choice, out));
        } else {
            write(value, choice, message.getBody());
            message.getBody().flush();
        }
    }

    private void write(T value, Representations.Choice choice, OutputStream out) throws IOException {
        try {
            feeds.written(body.output().orElseThrow().write(value, choice.writer(), out));
        } catch (FeedException e) {
            throw new HttpMessageNotWritableException("The feed cannot be written: " + e.getMessage(), e);
        }
    }
}
