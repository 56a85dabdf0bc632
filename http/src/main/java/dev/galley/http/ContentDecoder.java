package dev.galley.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * Decodes a content coding that the client does not know itself, such as {@code br} (RFC 7932). With the library org.brotli:dec:
 *
 * <pre>{@code
 * FeedClient client = FeedClient.builder().decoder("br", BrotliInputStream::new).build();
 * }</pre>
 *
 * <p>The client limits what the returned stream gives, so that a decoder need not.
 */
@FunctionalInterface
public interface ContentDecoder {
    /**
     * Returns a stream of the decoded bytes. May be called by several threads at the same time.
     *
     * @param encoded the encoded bytes; the returned stream closes it
     * @throws IOException if the beginning is not encoded so
     */
    InputStream decode(InputStream encoded) throws IOException;
}
