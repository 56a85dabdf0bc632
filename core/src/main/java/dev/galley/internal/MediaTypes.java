package dev.galley.internal;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Media types by file extension, and the charset that a media type names. */
public final class MediaTypes {
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("ogv", "video/ogg"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("avi", "video/x-msvideo"),
            Map.entry("mkv", "video/x-matroska"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("flac", "audio/flac"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"));

    /** A parameter of a media type (RFC 9110 §5.6.6). */
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /**
     * Returns the charset that a {@code Content-Type} such as {@code application/rss+xml; charset=utf-8} names; empty if it names
     * none, or one that is unknown. Names mean what they mean in {@link WebCharset}.
     */
    public static Optional<Charset> charset(String contentType) {
        Matcher parameter = CHARSET.matcher(contentType);
        return parameter.find() ? WebCharset.of(parameter.group(1)) : Optional.empty();
    }

    /**
     * Returns the index of the file name. It is the end of an address without a path, because the end of a host name is
     * not a file extension.
     */
    private static int nameStart(String address, int end) {
        int slash = address.lastIndexOf('/', end - 1);
        int scheme = address.indexOf("://");
        return scheme >= 0 && slash < scheme + 3 ? end : slash + 1;
    }

    /** Returns the media type for the file extension of {@code address}; empty if there is none or it is unknown. */
    public static Optional<String> ofAddress(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
            }
        }
        int dot = address.lastIndexOf('.', end - 1);
        return dot < nameStart(address, end)
                ? Optional.empty()
                : Optional.ofNullable(
                        BY_EXTENSION.get(address.substring(dot + 1, end).toLowerCase(Locale.ROOT)));
    }
}
