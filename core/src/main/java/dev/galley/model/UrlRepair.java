package dev.galley.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What browsers repair in an address before they use it (URL Living Standard, basic URL parser). */
final class UrlRepair {
    private static final String FORBIDDEN = " \"<>\\^`{|}";

    private UrlRepair() {}

    static Optional<URI> parse(String raw) {
        String trimmed = raw.strip();
        try {
            return Optional.of(new URI(trimmed));
        } catch (URISyntaxException refused) {
            return parseRepaired(trimmed);
        }
    }

    private static Optional<URI> parseRepaired(String trimmed) {
        try {
            return Optional.of(new URI(encodeForbidden(trimmed)));
        } catch (URISyntaxException beyondRepair) {
            return Optional.empty();
        }
    }

    /** The length of the scheme before its colon, or 0 where there is none. */
    static int schemeLength(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && !(later && i > 0)) {
                return 0;
            }
        }
        return 0;
    }

    static Url resolve(Url relative, Url base) {
        Optional<URI> baseUri = base.toUri();
        Optional<URI> relativeUri = relative.toUri();
        if (baseUri.isEmpty() || relativeUri.isEmpty() || baseUri.get().isOpaque()) {
            return relative;
        }
        return new Url(resolve(baseUri.get(), relativeUri.get()));
    }

    private static String resolve(URI base, URI relative) {
        if (relative.toString().isEmpty()) {
            return withoutFragment(base.toString());
        }
        // java.net.URI follows RFC 2396, where "?q" alone replaces the last segment; RFC 3986 keeps it.
        if (relative.getRawPath().isEmpty() && relative.getRawAuthority() == null && relative.getRawQuery() != null) {
            String whole = withoutFragment(base.toString());
            int query = whole.indexOf('?');
            return (query < 0 ? whole : whole.substring(0, query)) + relative;
        }
        return withoutLeadingDots(base.resolve(relative)).toString();
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    /** RFC 3986 §5.2.4 drops the "/.." that {@link URI#resolve} leaves at the root. */
    private static URI withoutLeadingDots(URI uri) {
        String path = uri.getRawPath();
        if (path == null || !path.startsWith("/..")) {
            return uri;
        }
        while (path.startsWith("/../")) {
            path = path.substring(3);
        }
        String cut = path.equals("/..") ? "/" : path;
        String whole = uri.toString();
        int start = whole.indexOf(uri.getRawPath());
        return URI.create(whole.substring(0, start)
                + cut
                + whole.substring(start + uri.getRawPath().length()));
    }

    private static String encodeForbidden(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        boolean fragment = false;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\t' || c == '\n' || c == '\r') {
                i = next;
                continue;
            }
            boolean bareMark = (c == '%' && !isEncoded(value, i)) || (c == '#' && fragment);
            boolean bracket = (c == '[' || c == ']') && !isHostBracket(value, i);
            if (c < 0x20 || c == 0x7F || FORBIDDEN.indexOf(c) >= 0 || bareMark || bracket || isExotic(c)) {
                appendEncoded(out, c);
            } else {
                out.appendCodePoint(c);
            }
            fragment |= c == '#';
            i = next;
        }
        return out.toString();
    }

    private static boolean isExotic(int c) {
        return c >= 0x80 && (Character.isISOControl(c) || Character.isSpaceChar(c) || (c >= 0xD800 && c <= 0xDFFF));
    }

    private static boolean isEncoded(String value, int percent) {
        return percent + 2 < value.length()
                && Character.digit(value.charAt(percent + 1), 16) >= 0
                && Character.digit(value.charAt(percent + 2), 16) >= 0;
    }

    /** A bracket belongs to an IPv6 host only between "//" and the next slash. */
    private static boolean isHostBracket(String value, int at) {
        int host = value.indexOf("//");
        if (host < 0 || at < host) {
            return false;
        }
        int end = value.indexOf('/', host + 2);
        return end < 0 || at < end;
    }

    private static void appendEncoded(StringBuilder out, int codePoint) {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
        }
    }
}
