package dev.galley.format.html;

import dev.galley.internal.WebCharset;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Decodes the bytes of a page by the rules of HTML: byte order mark, transport, {@code meta}, default. */
final class PageBytes {
    /** How many bytes are searched for a {@code meta} element (WHATWG HTML, "prescan a byte stream"). */
    private static final int PRESCAN = 4_096;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PageBytes() {}

    /** Decodes {@code bytes}; {@code transport} is the charset of the Content-Type header, if there is one. */
    static String decode(byte[] bytes, Optional<Charset> transport) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        Optional<Charset> named = transport.map(PageBytes::web).or(() -> meta(bytes));
        return named.map(charset -> new String(bytes, charset)).orElseGet(() -> unnamed(bytes));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String unnamed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** Finds {@code <meta charset=…>} or a {@code meta} element with a content type near the beginning. */
    private static Optional<Charset> meta(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("<meta");
        while (at >= 0) {
            int end = head.indexOf('>', at);
            int charset = head.indexOf("charset=", at);
            if (charset > 0 && (end < 0 || charset < end)) {
                return named(head, charset + 8);
            }
            at = head.indexOf("<meta", at + 5);
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String head, int from) {
        int start = from;
        while (start < head.length() && " \"'".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return WebCharset.of(head.substring(start, end)).map(PageBytes::web);
    }

    /** Replaces charsets that mean another one on the web: ASCII is windows-1252, and a meta element is never UTF-16. */
    private static Charset web(Charset charset) {
        if (charset.equals(StandardCharsets.US_ASCII)) {
            return WINDOWS_1252;
        }
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : WebCharset.meant(charset);
    }
}
