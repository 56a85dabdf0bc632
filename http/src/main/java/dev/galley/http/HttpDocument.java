package dev.galley.http;

import dev.galley.format.FeedReader;
import dev.galley.internal.MediaTypes;
import dev.galley.model.Url;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A document that is being received, for readers that do not hold it in memory. It must be closed, and is read by one thread.
 *
 * <pre>{@code
 * try (HttpDocument document = client.open(Url.of("https://harbour.example/feed.xml"))) {
 *     FeedReader reader = document.settings(FeedReader.builder()).build();
 *     FeedWriter.of("jsonfeed").convert(document.body(), reader, out);
 * }
 * }</pre>
 */
public final class HttpDocument implements Closeable {
    private final Url url;
    private final Optional<String> contentType;
    private final InputStream body;

    HttpDocument(Url url, Optional<String> contentType, InputStream body) {
        this.url = url;
        this.contentType = contentType;
        this.body = body;
    }

    /** Returns the address that answered, after all redirects, without user information: the base of relative addresses. */
    public Url url() {
        return url;
    }

    /** Returns the value of the header {@code Content-Type}. */
    public Optional<String> contentType() {
        return contentType;
    }

    /**
     * Returns the charset that the header {@code Content-Type} names; empty if it names none, or one that is unknown. It takes
     * precedence over what the document declares, but not over its byte order mark (RFC 7303 §3).
     */
    public Optional<Charset> charset() {
        return contentType.flatMap(MediaTypes::charset);
    }

    /**
     * Returns the body, decoded and within the limits of the client. Reading it throws a {@link FetchException} if a limit is exceeded or
     * the response breaks off.
     */
    public InputStream body() {
        return body;
    }

    /** Sets the address and charset of this document in {@code reader}, and returns it. */
    public FeedReader.Builder settings(FeedReader.Builder reader) {
        charset().ifPresent(reader::charset);
        return reader.baseUrl(url);
    }

    /** Ends the connection, unless the whole body has been read. */
    @Override
    public void close() throws IOException {
        body.close();
    }
}
