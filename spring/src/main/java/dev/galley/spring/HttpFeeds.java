package dev.galley.spring;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.Limits;
import dev.galley.format.ReadResult;
import dev.galley.format.WriteResult;
import dev.galley.model.Feed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.MimeType;

/**
 * Feeds as bodies of HTTP messages. Immutable and thread-safe.
 *
 * <pre>{@code
 * @Configuration
 * class WebConfiguration implements WebMvcConfigurer {
 *     @Override
 *     public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
 *         HttpFeeds.standard().converters().forEach(converters::addCustomConverter);
 *     }
 * }
 * }</pre>
 *
 * <p>These types can then be parameters and results of controllers, and bodies of {@code RestClient}:
 *
 * <ul>
 *   <li>{@link Feed} is read and written;
 *   <li>{@link ReadResult} is read: the feed with the findings made in reading;
 *   <li>{@link ArticleStream} is read and written with a bounded number of articles in memory. The reader must close it; one
 *       that is written is closed afterwards.
 * </ul>
 *
 * <p>Documents in every installed format are read. Their charset is that of the byte order mark, else that of the {@code
 * Content-Type}, else the one that the document declares (RFC 7303 §3). Documents are written in UTF-8; the {@code
 * Content-Type} of XML says so, and JSON is always UTF-8 (RFC 8259 §8.1).
 *
 * <p>A request that cannot be read ends with an {@link UnreadableFeedException}, which is the answer 400, 413 or 415. A response
 * that {@code RestClient} cannot read ends with its usual exceptions, whose cause is a {@link dev.galley.format.FeedException}.
 */
public final class HttpFeeds {
    /** The maximum size of a document that {@link #standard()} reads: 16 MiB. */
    public static final long MAX_BYTES = 16L << 20;

    private static final List<String> USUAL = List.of("rss", "atom", "jsonfeed");

    private final FeedReader reader;
    private final Representations representations;
    private final Consumer<? super WriteResult> onWritten;

    private HttpFeeds(Builder from) {
        reader = from.reader;
        List<FeedWriter> usual = usualWriters();
        representations = new Representations(
                from.writers.orElse(usual),
                usual.stream().map(FeedWriter::format).toList());
        onWritten = from.onWritten;
    }

    /**
     * Returns feeds that are read leniently, up to {@link #MAX_BYTES}, and written as RSS, Atom and JSON Feed, whichever are
     * installed.
     *
     * @throws IllegalArgumentException if none of them is
     */
    public static HttpFeeds standard() {
        return builder().build();
    }

    /** Returns a builder that begins with what {@link #standard()} does. */
    public static Builder builder() {
        return new Builder();
    }

    private static List<FeedWriter> usualWriters() {
        List<FeedWriter> writers = new ArrayList<>();
        Optional<IllegalArgumentException> missing = Optional.empty();
        for (String format : USUAL) {
            try {
                writers.add(FeedWriter.of(format));
            } catch (IllegalArgumentException e) {
                missing = Optional.of(e);
            }
        }
        if (writers.isEmpty() && missing.isPresent()) {
            throw missing.get();
        }
        return writers;
    }

    /** Returns the media types of requests and responses that can be read. */
    public List<MediaType> readable() {
        return representations.readable();
    }

    /**
     * Returns the media types that can be written, the preferred one first: that of each format, and {@code application/xml} and
     * {@code text/xml} for the first format in XML, {@code application/json} for the first in JSON.
     */
    public List<MediaType> writable() {
        return representations.writable();
    }

    /** Returns the converters for Spring MVC, {@code RestClient} and {@code RestTemplate}. */
    public List<HttpMessageConverter<?>> converters() {
        return List.of(
                new DocumentConverter<>(Body.FEED, this),
                new DocumentConverter<>(Body.READ_RESULT, this),
                new DocumentConverter<>(Body.ARTICLE_STREAM, this));
    }

    /**
     * Returns a feed as the response to a request, in the format that the suffix of its path names ({@code .rss}, {@code .atom},
     * {@code .json}, and {@code .xml} for the first format in XML), else in the one that its {@code Accept} prefers.
     *
     * <pre>{@code
     * @GetMapping({"/feed", "/feed.xml", "/feed.atom", "/feed.json"})
     * ResponseEntity<byte[]> feed(RequestEntity<Void> request) {
     *     return feeds.response(newest(), request);
     * }
     * }</pre>
     *
     * <p>The response has an {@code ETag} computed from the document, and a {@code Last-Modified} if the feed or an article says
     * when it was changed. Spring MVC and WebFlux compare them with {@code If-None-Match} and {@code If-Modified-Since}, and answer
     * 304 without the document. The {@code ETag} is weak, so that servers may compress the document on the way.
     *
     * <p>The document is written for each request. If that is too often, cache the response for each format.
     *
     * @throws org.springframework.web.server.NotAcceptableStatusException if the client accepts no format, which is the answer 406
     * @throws dev.galley.format.UnwritableFeedException if the feed cannot be written in the format
     */
    public ResponseEntity<byte[]> response(Feed feed, RequestEntity<?> request) {
        return representations.response(
                Objects.requireNonNull(feed, "feed"), request.getUrl(), request.getHeaders(), onWritten);
    }

    /**
     * Returns a feed as the response to a request of WebFlux, whose controllers have a {@code ServerHttpRequest}; see {@link
     * #response(Feed, RequestEntity)}.
     */
    public ResponseEntity<byte[]> response(Feed feed, HttpRequest request) {
        return representations.response(
                Objects.requireNonNull(feed, "feed"), request.getURI(), request.getHeaders(), onWritten);
    }

    /** Returns the reader of a document that came with {@code contentType}. */
    FeedReader reader(@Nullable MimeType contentType) {
        return contentType == null || contentType.getCharset() == null
                ? reader
                : reader.toBuilder().charset(contentType.getCharset()).build();
    }

    /** Checks whether a document of this type can be read; null if no type is given. */
    boolean reads(@Nullable MediaType type) {
        return type == null || readable().stream().anyMatch(readable -> readable.includes(type));
    }

    /** Checks whether a document of this type, which may be a range, can be written; null if no type is given. */
    boolean writes(@Nullable MediaType type) {
        return type == null || writable().stream().anyMatch(type::isCompatibleWith);
    }

    /** Returns the type and the writer of a document for which {@code type} was negotiated. */
    Representations.Choice choose(@Nullable MediaType type) {
        return representations.choose(type);
    }

    /** Passes the findings of a written document on. */
    void written(WriteResult result) {
        onWritten.accept(result);
    }

    /** Builds {@link HttpFeeds}. Not thread-safe. */
    public static final class Builder {
        private FeedReader reader =
                FeedReader.builder().limits(Limits.DEFAULT.withBytes(MAX_BYTES)).build();
        private Optional<List<FeedWriter>> writers = Optional.empty();
        private Consumer<? super WriteResult> onWritten = result -> {};

        private Builder() {}

        /**
         * Sets the reader, which holds the limits on size and structure. The charset of a {@code Content-Type} replaces the charset
         * of the reader.
         */
        public Builder reader(FeedReader reader) {
            this.reader = Objects.requireNonNull(reader, "reader");
            return this;
        }

        /**
         * Sets the formats that are written, the preferred one first, each with its own settings:
         *
         * <pre>{@code
         * builder.writers(List.of(FeedWriter.of("atom").withIndentation(), FeedWriter.of("jsonfeed")))
         * }</pre>
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder writers(List<FeedWriter> writers) {
            if (writers.isEmpty()) {
                throw new IllegalArgumentException("At least one format must be written");
            }
            this.writers = Optional.of(List.copyOf(writers));
            return this;
        }

        /**
         * Sets what receives the findings made in writing each document: what was lost, simplified, derived or missing; by
         * default nothing does.
         *
         * @param listener runs on the thread that writes; must be thread-safe
         */
        public Builder onWritten(Consumer<? super WriteResult> listener) {
            this.onWritten = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Returns the feeds.
         *
         * @throws IllegalArgumentException if none of the formats RSS, Atom and JSON Feed is installed
         */
        public HttpFeeds build() {
            return new HttpFeeds(this);
        }
    }
}
