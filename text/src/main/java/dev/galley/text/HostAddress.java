package dev.galley.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads the host of a web address as a browser does (URL Standard, basic URL parser and host parsing). */
final class HostAddress {
    private static final int IPV4_PARTS = 4;
    private static final long BYTE = 256;

    private HostAddress() {}

    /**
     * Returns the host that a browser would connect to, in normalised spelling; empty if the address has no host of its
     * own, or a scheme other than {@code http}, {@code https}, {@code ftp}, {@code ws} or {@code wss}.
     */
    static Optional<String> of(String address) {
        String url = withoutIgnored(address);
        int colon = schemeEnd(url);
        if (colon > 0 && !isWeb(url.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int start = colon > 0 ? colon + 1 : 0;
        int host = start;
        while (host < url.length() && isSlash(url.charAt(host))) {
            host++;
        }
        if (colon <= 0 && host - start < 2) {
            return Optional.empty();
        }
        String name = host(url.substring(host, authorityEnd(url, host)));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Removes control characters and spaces around an address, and tabs and line ends inside it. */
    private static String withoutIgnored(String address) {
        int from = 0;
        int to = address.length();
        while (from < to && address.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && address.charAt(to - 1) <= ' ') {
            to--;
        }
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = address.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns the index of the colon after the scheme, or -1 if there is none. */
    private static int schemeEnd(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return i > 0 ? i : -1;
            }
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWeb(String scheme) {
        return switch (scheme) {
            case "http", "https", "ftp", "ws", "wss" -> true;
            default -> false;
        };
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static int authorityEnd(String url, int from) {
        int end = from;
        while (end < url.length() && !isSlash(url.charAt(end)) && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.startsWith("[") ? host.indexOf(':', host.indexOf(']') + 1) : host.indexOf(':');
        return HostNames.normalize(port < 0 ? host : host.substring(0, port));
    }

    /** Decodes percent-encoded bytes as UTF-8; returns the text itself if it has none. */
    static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (isEncoded(text, i)) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                int end = i + Character.charCount(text.codePointAt(i));
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEncoded(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && hexDigit(text.charAt(at + 1)) >= 0
                && hexDigit(text.charAt(at + 2)) >= 0;
    }

    /** Returns the value of an ASCII hexadecimal digit, or -1. */
    static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /**
     * Returns an IPv4 address with four decimal numbers for any spelling that browsers accept: one to four numbers, each
     * decimal, octal ({@code 0177}) or hexadecimal ({@code 0x7f}); the text itself if it is not such an address.
     */
    static String dotted(String host) {
        if (host.isEmpty() || host.charAt(0) < '0' || host.charAt(0) > '9') {
            return host;
        }
        String[] parts = host.split("\\.", -1);
        if (parts.length > IPV4_PARTS) {
            return host;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i + 1 == parts.length;
            long limit = 1;
            for (int bytes = isLast ? IPV4_PARTS - i : 1; bytes > 0; bytes--) {
                limit *= BYTE;
            }
            long value = number(parts[i]);
            if (value < 0 || value >= limit) {
                return host;
            }
            address = address * limit + value;
        }
        return (address >> 24) + "." + (address >> 16 & 0xFF) + "." + (address >> 8 & 0xFF) + "." + (address & 0xFF);
    }

    private static long number(String part) {
        boolean hex = part.length() > 1 && part.charAt(0) == '0' && (part.charAt(1) | 0x20) == 'x';
        boolean octal = !hex && part.length() > 1 && part.charAt(0) == '0';
        String digits = hex ? part.substring(2) : part;
        int radix = hex ? 16 : octal ? 8 : 10;
        if (digits.isEmpty() || digits.length() > 12) {
            return hex && digits.isEmpty() ? 0 : -1;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    /** Checks whether the host is an IPv4 address in its usual form. */
    static boolean isIpv4(String host) {
        int dots = 0;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c == '.') {
                dots++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return dots == IPV4_PARTS - 1 && dotted(host).equals(host);
    }
}
