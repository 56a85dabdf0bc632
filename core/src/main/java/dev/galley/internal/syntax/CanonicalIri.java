package dev.galley.internal.syntax;

/**
 * An absolute IRI in canonical form (RFC 4287 §4.2.6.1, RFC 3986 §6.2). Ids are compared character by character, so a
 * program that normalises a non-canonical id changes it.
 */
final class CanonicalIri implements Syntax {
    private static final Syntax ABSOLUTE = Iri.absolute();

    @Override
    public void check(String value, Notice notice) {
        ABSOLUTE.check(value, notice);
        int scheme = Schemes.length(value);
        if (scheme > 0 && IriCharacters.firstForbidden(value) == value.length() && !isCanonical(value, scheme)) {
            notice.add("url.not-canonical");
        }
    }

    private static boolean isCanonical(String id, int scheme) {
        return isLowerCase(id, 0, scheme)
                && isCanonicalEncoding(id, scheme)
                && (!id.startsWith("://", scheme) || (isCanonicalHost(id, scheme) && !hasDotSegment(id, scheme + 3)));
    }

    private static boolean isLowerCase(String id, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Checks that only necessary characters are percent-encoded, in upper case. */
    private static boolean isCanonicalEncoding(String id, int from) {
        for (int at = id.indexOf('%', from); at >= 0; at = id.indexOf('%', at + 1)) {
            int code = Character.digit(id.charAt(at + 1), 16) * 16 + Character.digit(id.charAt(at + 2), 16);
            boolean lower = id.charAt(at + 1) >= 'a' || id.charAt(at + 2) >= 'a';
            boolean unnecessary = code < 128 && (Ascii.isAlphanumeric((char) code) || "-._~".indexOf(code) >= 0);
            if (lower || unnecessary) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCanonicalHost(String id, int scheme) {
        int start = scheme + 3;
        int end = start;
        while (end < id.length() && "/?#".indexOf(id.charAt(end)) < 0) {
            end++;
        }
        boolean emptyPath = Schemes.isWeb(id, scheme) && (end == id.length() || id.charAt(end) != '/');
        int host = Math.max(id.lastIndexOf('@', end - 1) + 1, start);
        return !emptyPath && isLowerCase(id, host, end) && !hasUnnecessaryPort(id, scheme, host, end);
    }

    private static boolean hasUnnecessaryPort(String id, int scheme, int host, int end) {
        int colon = id.lastIndexOf(':', end - 1);
        if (colon < host) {
            return false;
        }
        String standard = scheme == 3 ? "21" : scheme == 4 ? "80" : "443";
        int length = end - colon - 1;
        return length == 0 || (length == standard.length() && id.startsWith(standard, colon + 1));
    }

    /** Checks whether {@code .} or {@code ..} is a segment of the path. */
    private static boolean hasDotSegment(String id, int from) {
        int pathEnd = from;
        while (pathEnd < id.length() && id.charAt(pathEnd) != '?' && id.charAt(pathEnd) != '#') {
            pathEnd++;
        }
        for (int at = id.indexOf("/.", from); at >= 0 && at < pathEnd; at = id.indexOf("/.", at + 1)) {
            int end = id.startsWith("..", at + 1) ? at + 3 : at + 2;
            if (end == pathEnd || id.charAt(end) == '/') {
                return true;
            }
        }
        return false;
    }
}
