package dev.galley.internal.syntax;

/** The host and port of {@code http}, {@code https} and {@code ftp} addresses (RFC 3986 §3.2, RFC 9110 §4.2). */
final class WebHost {
    private WebHost() {}

    /** Checks an address whose scheme has the length {@code scheme}. */
    static void check(String value, int scheme, Notice notice) {
        int start = scheme + 3;
        if (!value.startsWith("://", scheme)) {
            notice.add("url.malformed");
            return;
        }
        int end = authorityEnd(value, start);
        int host = value.lastIndexOf('@', end - 1) + 1;
        host = Math.max(host, start);
        int hostEnd = value.startsWith("[", host) ? value.indexOf(']', host) + 1 : hostEnd(value, host, end);
        if (hostEnd <= host || !isPort(value, hostEnd, end) || !isHost(value, host, hostEnd)) {
            notice.add("url.malformed");
        } else if (value.charAt(host) != '[' && !isQualified(value, host, hostEnd)) {
            notice.add("host.incomplete", value.substring(host, hostEnd));
        }
    }

    private static int authorityEnd(String value, int start) {
        for (int end = start; end < value.length(); end++) {
            char c = value.charAt(end);
            if (c == '/' || c == '?' || c == '#') {
                return end;
            }
        }
        return value.length();
    }

    private static int hostEnd(String value, int host, int end) {
        int colon = value.indexOf(':', host);
        return colon < 0 || colon > end ? end : colon;
    }

    private static boolean isPort(String value, int at, int end) {
        return at == end || (value.charAt(at) == ':' && Ascii.skipDigits(value, at + 1) >= end);
    }

    private static boolean isHost(String value, int host, int end) {
        return value.charAt(host) == '[' || isDomain(value, host, end);
    }

    /** Checks for labels separated by single dots. The characters of a label are only restricted by registries. */
    static boolean isDomain(String value, int from, int to) {
        boolean dot = true;
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            boolean label = Ascii.isAlphanumeric(c) || c == '-' || c == '_' || c == '%' || c >= 128;
            if (!label && (c != '.' || dot)) {
                return false;
            }
            dot = c == '.';
        }
        return to > from;
    }

    /** Checks for a dot inside. A name without a dot denotes a different host in every network. */
    static boolean isQualified(String value, int from, int to) {
        int dot = value.indexOf('.', from);
        return dot > from && dot < to - 1;
    }
}
