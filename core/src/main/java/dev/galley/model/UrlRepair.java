package dev.galley.model;

import dev.galley.internal.syntax.IriCharacters;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Repairs addresses as browsers do before using them (URL Living Standard, basic URL parser). */
final class UrlRepair {
    private static final String FORBIDDEN = " \"<>\\^`{|}";
    private static final int REPLACEMENT = 0xFFFD;

    private UrlRepair() {}

    static Optional<URI> parse(String raw) {
        String whole = withoutBreaks(raw);
        if (IriCharacters.hasBracketOutside(whole)) {
            return parseRepaired(whole); // java.net.URI allows brackets in a query, RFC 3986 does not
        }
        try {
            return Optional.of(new URI(whole));
        } catch (URISyntaxException refused) {
            return parseRepaired(whole);
        }
    }

    private static Optional<URI> parseRepaired(String whole) {
        try {
            return Optional.of(new URI(encodeForbidden(withSlashes(whole))));
        } catch (URISyntaxException beyondRepair) {
            return Optional.empty();
        }
    }

    /** Returns the length of the scheme before its colon, or 0 if there is none. */
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
        UrlParts from = UrlParts.of(baseUri.get().toString());
        return new Url(from.resolve(UrlParts.of(relativeUri.get().toString())).toString());
    }

    private static String withoutBreaks(String raw) {
        String trimmed = trim(raw);
        if (trimmed.indexOf('\n') < 0 && trimmed.indexOf('\r') < 0 && trimmed.indexOf('\t') < 0) {
            return trimmed;
        }
        return trimmed.replace("\n", "").replace("\r", "").replace("\t", "");
    }

    /** Removes spaces of all kinds and invisible characters from both ends. */
    static String trim(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Replaces backslashes before the query by slashes, in web addresses and relative ones. */
    private static String withSlashes(String value) {
        boolean web = value.regionMatches(true, 0, "http:", 0, 5) || value.regionMatches(true, 0, "https:", 0, 6);
        if (!(web || schemeLength(value) == 0) || value.indexOf('\\') < 0) {
            return value;
        }
        int end = endOfPath(value);
        return value.substring(0, end).replace('\\', '/') + value.substring(end);
    }

    private static int endOfPath(String value) {
        int end = 0;
        while (end < value.length() && value.charAt(end) != '?' && value.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static String encodeForbidden(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        boolean fragment = false;
        int hostEnd = IriCharacters.endOfAuthority(value);
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            boolean bareMark = (c == '%' && !isEncoded(value, i)) || (c == '#' && fragment);
            boolean bracket = (c == '[' || c == ']') && i >= hostEnd;
            if (c < 0x20 || c == 0x7F || FORBIDDEN.indexOf(c) >= 0 || bareMark || bracket || isExotic(c)) {
                appendEncoded(out, c);
            } else {
                out.appendCodePoint(c);
            }
            fragment |= c == '#';
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isExotic(int c) {
        return c >= 0x80 && (Character.isISOControl(c) || Character.isSpaceChar(c) || isSurrogate(c));
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isEncoded(String value, int percent) {
        return percent + 2 < value.length() && isHex(value.charAt(percent + 1)) && isHex(value.charAt(percent + 2));
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private static void appendEncoded(StringBuilder out, int codePoint) {
        int encodable = isSurrogate(codePoint) ? REPLACEMENT : codePoint;
        for (byte b : Character.toString(encodable).getBytes(StandardCharsets.UTF_8)) {
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
        }
    }
}
