package dev.galley.cli.io;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.http.HttpDocument;
import dev.galley.model.Url;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The content of an input, with what the server says about it if there is one.
 *
 * @param stream the bytes
 * @param address the web address they are from, after all redirects
 * @param charset the charset that the server names
 */
public record InputDocument(InputStream stream, Optional<Url> address, Optional<Charset> charset) implements Closeable {
    static InputDocument local(InputStream stream) {
        return new InputDocument(stream, Optional.empty(), Optional.empty());
    }

    static InputDocument fetched(HttpDocument document) {
        return new InputDocument(document.body(), Optional.of(document.url()), document.charset());
    }

    /** Returns a copy that reports the number of bytes read. */
    public InputDocument counted(LongConsumer counter) {
        return new InputDocument(new CountingInput(stream, counter), address, charset);
    }

    /** Reads all bytes, so that they can be read several times: each {@link #again()} is a new document. */
    public InputDocument held() throws IOException {
        try (stream) {
            return new InputDocument(new ByteArrayInputStream(stream.readAllBytes()), address, charset);
        }
    }

    /** Returns a held document from its first byte. */
    public InputDocument again() throws IOException {
        stream.reset();
        return this;
    }

    /** Returns a builder for a reader of this document. */
    public FeedReader.Builder reader() {
        FeedReader.Builder reader = FeedReader.builder().charsetDetector(CharsetGuess::of);
        address.ifPresent(reader::baseUrl);
        charset.ifPresent(reader::charset);
        return reader;
    }

    /** Adds address and charset of this document to a validator. */
    public FeedValidator.Builder validator(FeedValidator.Builder validator) {
        address.ifPresent(validator::baseUrl);
        charset.ifPresent(validator::charset);
        return validator;
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
