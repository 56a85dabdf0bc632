package dev.galley.spring;

import dev.galley.format.FeedFormat;
import dev.galley.format.FeedWriter;
import dev.galley.format.WriteResult;
import dev.galley.internal.Sha256;
import dev.galley.model.Feed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.NotAcceptableStatusException;

/** The representations of a feed: which media type is written in which format, and which of them a client wants. */
final class Representations {
    private static final List<MediaType> XML = List.of(MediaType.APPLICATION_XML, MediaType.TEXT_XML);
    private static final int TAG_BYTES = 16;

    private final List<Choice> choices;
    private final List<MediaType> writable;
    private final List<MediaType> readable;

    /** The date of a document that needs one though nothing in the feed has a date; fixed, so that its ETag stays the same. */
    private final Clock undated = Clock.fixed(Instant.now(), ZoneOffset.UTC);

    /** A media type without parameters, and what writes its documents. */
    record Choice(MediaType type, FeedWriter writer) {
        /** Returns the value of {@code Content-Type}: XML names its charset, and JSON has no such parameter (RFC 8259 §11). */
        MediaType contentType() {
            return isJson(type) ? type : new MediaType(type, StandardCharsets.UTF_8);
        }
    }

    /**
     * Creates the representations.
     *
     * @param written the writers, the preferred one first
     * @param read the formats whose media types are read, besides those that are written
     */
    Representations(List<FeedWriter> written, List<FeedFormat> read) {
        List<Choice> all = new ArrayList<>();
        for (FeedWriter writer : written) {
            all.add(new Choice(ownType(writer.format()), writer));
        }
        first(all, Representations::isXml)
                .ifPresent(own -> XML.forEach(type -> all.add(new Choice(type, own.writer()))));
        first(all, Representations::isJson)
                .ifPresent(own -> all.add(new Choice(MediaType.APPLICATION_JSON, own.writer())));
        choices = List.copyOf(all);
        writable = choices.stream().map(Choice::type).distinct().toList();
        readable = Stream.of(
                        written.stream().flatMap(writer -> types(writer.format())),
                        read.stream().flatMap(Representations::types),
                        XML.stream())
                .flatMap(types -> types)
                .distinct()
                .toList();
    }

    private static Stream<MediaType> types(FeedFormat format) {
        return format.mediaTypes().stream().map(MediaType::parseMediaType);
    }

    private static MediaType ownType(FeedFormat format) {
        return types(format).findFirst().orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static boolean isXml(MediaType type) {
        return "xml".equals(type.getSubtypeSuffix()) || XML.contains(type);
    }

    private static boolean isJson(MediaType type) {
        return "json".equals(type.getSubtypeSuffix()) || MediaType.APPLICATION_JSON.equals(type);
    }

    private static Optional<Choice> first(List<Choice> choices, Predicate<MediaType> wanted) {
        return choices.stream().filter(choice -> wanted.test(choice.type())).findFirst();
    }

    List<MediaType> readable() {
        return readable;
    }

    List<MediaType> writable() {
        return writable;
    }

    /** Returns what to write for a type or range that the framework has negotiated; null if it has none. */
    Choice choose(@Nullable MediaType negotiated) {
        return choices.stream()
                .filter(choice -> negotiated == null || negotiated.includes(choice.type()))
                .findFirst()
                .orElseGet(() -> choices.get(0));
    }

    ResponseEntity<byte[]> response(Feed feed, URI url, HttpHeaders request, Consumer<? super WriteResult> onWritten) {
        Optional<Choice> named = named(url);
        Choice choice = named.orElseGet(() -> accepted(request));
        byte[] document = document(feed, choice.writer(), onWritten);
        ResponseEntity.BodyBuilder response =
                ResponseEntity.ok().contentType(choice.contentType()).eTag(tag(document));
        lastModified(feed).ifPresent(response::lastModified);
        if (named.isEmpty()) {
            response.varyBy(HttpHeaders.ACCEPT);
        }
        return response.body(document);
    }

    /** Returns the format that the suffix of the path names. */
    private Optional<Choice> named(URI url) {
        String path = url.getPath() == null ? "" : url.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String suffix = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return choices.stream()
                .filter(choice -> choice.writer().format().fileExtension().equals(suffix))
                .findFirst()
                .or(() -> suffix.equals("xml") ? first(choices, Representations::isXml) : Optional.empty());
    }

    /** Returns the choice with the highest quality; of several, the first (RFC 9110 §12.5.1). */
    private Choice accepted(HttpHeaders headers) {
        List<MediaType> ranges;
        try {
            ranges = headers.getAccept();
        } catch (InvalidMediaTypeException e) {
            throw new NotAcceptableStatusException("The header Accept cannot be read: " + e.getMessage());
        }
        if (ranges.isEmpty()) {
            return choices.get(0);
        }
        Choice best = choices.get(0);
        double most = 0;
        for (Choice choice : choices) {
            double quality = quality(choice.type(), ranges);
            if (quality > most) {
                best = choice;
                most = quality;
            }
        }
        if (most == 0) {
            throw new NotAcceptableStatusException(writable);
        }
        return best;
    }

    private static double quality(MediaType type, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparing(Representations::precision).thenComparing(MediaType::getQualityValue))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int precision(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        if (range.isWildcardSubtype()) {
            return range.getSubtype().equals("*") ? 1 : 2;
        }
        return 3;
    }

    private byte[] document(Feed feed, FeedWriter writer, Consumer<? super WriteResult> onWritten) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            onWritten.accept(writer.withClock(undated).write(feed, document));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return document.toByteArray();
    }

    private static String tag(byte[] document) {
        byte[] tag = Arrays.copyOf(Sha256.of(document), TAG_BYTES);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(tag) + "\"";
    }

    /** Returns the latest date of the feed and its articles, but none in the future (RFC 9110 §8.8.2.1). */
    private static Optional<Instant> lastModified(Feed feed) {
        Instant now = Instant.now();
        return Stream.concat(
                        feed.updated().stream(),
                        feed.articles().stream().flatMap(article -> article.updated().or(article::published).stream()))
                .map(OffsetDateTime::toInstant)
                .max(Comparator.naturalOrder())
                .map(latest -> latest.isAfter(now) ? now : latest);
    }
}
