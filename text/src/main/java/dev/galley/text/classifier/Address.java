package dev.galley.text.classifier;

import java.util.Locale;
import java.util.Set;

/** A web address in a text: with a scheme, beginning with {@code www.}, or a bare host such as {@code harbour.com}. */
final class Address {
    private static final int MAX_HOST_LENGTH = 253;

    /**
     * The top-level domains of hosts commonly written without a scheme; with others, "end.Next" would be taken for a
     * host.
     */
    private static final Set<String> BARE = Set.of(
            "app", "at", "be", "biz", "br", "ca", "cc", "ch", "club", "cn", "co", "com", "de", "dev", "es", "eu", "fr",
            "gg", "gl", "gov", "info", "io", "jp", "ly", "me", "mobi", "net", "nl", "online", "org", "pl", "ru", "shop",
            "site", "store", "tk", "top", "tv", "uk", "us", "xyz");

    /** The range of the host, and the end, of the address found last. */
    int hostStart;

    int hostEnd;
    int end;

    /** Looks for an address that begins at {@code start}, without reading beyond {@code limit}. */
    boolean find(CharSequence text, int start, int limit) {
        int afterScheme = scheme(text, start, limit);
        int afterWww = startsWith(text, afterScheme, limit, "www.") ? afterScheme + 4 : afterScheme;
        boolean bare = afterWww == start;
        int host = host(text, afterWww, limit, bare);
        if (host == afterWww) {
            return false;
        }
        hostStart = afterWww;
        hostEnd = host;
        end = path(text, host, limit);
        return true;
    }

    private static int scheme(CharSequence text, int start, int limit) {
        if (startsWith(text, start, limit, "http://")) {
            return start + 7;
        }
        return startsWith(text, start, limit, "https://") ? start + 8 : start;
    }

    private static boolean startsWith(CharSequence text, int start, int limit, String prefix) {
        if (limit - start < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Characters.toAsciiLowerCase(text.charAt(start + i)) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the end of the host, or {@code start} if there is none. */
    private static int host(CharSequence text, int start, int limit, boolean bare) {
        int last = Math.min(limit, start + MAX_HOST_LENGTH);
        int label = start;
        int i = start;
        while (i < last) {
            char c = text.charAt(i);
            if (c == '.' && i > label && i + 1 < last && isHostChar(text.charAt(i + 1))) {
                label = i + 1;
            } else if (!isHostChar(c)) {
                break;
            }
            i++;
        }
        if (!bare) {
            return i;
        }
        return label > start && BARE.contains(lower(text, label, i)) ? i : start;
    }

    private static String lower(CharSequence text, int start, int end) {
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    private static int path(CharSequence text, int start, int limit) {
        if (start == limit || "/?#:".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        int i = start;
        while (i < limit && isPathChar(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isHostChar(char c) {
        return c == '-' || Characters.isAsciiLetterOrDigit(c);
    }

    private static boolean isPathChar(char c) {
        return c > ' ' && c != '"' && c != '<' && c != '>' && c < 0x7f;
    }
}
