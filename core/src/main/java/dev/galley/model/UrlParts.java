package dev.galley.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of an address, and the resolution of references (RFC 3986 §5.2). {@link java.net.URI#resolve} follows
 * the older RFC 2396: it replaces the last segment for {@code ?q}, keeps {@code /..} at the root, and writes
 * {@code http://example.orgg} for {@code g} resolved against {@code http://example.org}.
 */
record UrlParts(
        @Nullable String scheme,
        @Nullable String authority,
        String path,
        @Nullable String query,
        @Nullable String fragment) {
    /** Splits an address into its components (RFC 3986 appendix B). */
    static UrlParts of(String address) {
        int scheme = UrlRepair.schemeLength(address);
        int start = scheme == 0 ? 0 : scheme + 1;
        int hash = address.indexOf('#', start);
        int beforeHash = hash < 0 ? address.length() : hash;
        int mark = address.indexOf('?', start);
        int end = mark < 0 || mark > beforeHash ? beforeHash : mark;
        int path = start;
        if (address.startsWith("//", start)) {
            int slash = address.indexOf('/', start + 2);
            path = slash < 0 || slash > end ? end : slash;
        }
        return new UrlParts(
                scheme == 0 ? null : address.substring(0, scheme),
                path == start ? null : address.substring(start + 2, path),
                address.substring(path, end),
                end == beforeHash ? null : address.substring(end + 1, beforeHash),
                hash < 0 ? null : address.substring(hash + 1));
    }

    /** Resolves {@code reference} against this base address. */
    UrlParts resolve(UrlParts reference) {
        if (reference.scheme != null) {
            return reference;
        }
        if (reference.authority != null) {
            return with(reference.authority, withoutDots(reference.path), reference.query, reference.fragment);
        }
        if (reference.path.isEmpty()) {
            return with(authority, path, reference.query == null ? query : reference.query, reference.fragment);
        }
        String merged = reference.path.startsWith("/") ? reference.path : directory() + reference.path;
        return with(authority, withoutDots(merged), reference.query, reference.fragment);
    }

    private UrlParts with(
            @Nullable String newAuthority, String newPath, @Nullable String newQuery, @Nullable String newFragment) {
        return new UrlParts(scheme, newAuthority, newPath, newQuery, newFragment);
    }

    private String directory() {
        return path.isEmpty() && authority != null ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Removes dot segments (RFC 3986 §5.2.4), except leading {@code ..} of a relative path. */
    private static String withoutDots(String path) {
        if (!path.contains(".")) {
            return path;
        }
        boolean rooted = path.startsWith("/");
        List<String> kept = new ArrayList<>();
        int start = rooted ? 1 : 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            boolean last = slash < 0;
            String segment = path.substring(start, last ? path.length() : slash);
            if (segment.equals("..") && leadsOut(kept, rooted)) {
                kept.add(segment);
            } else if (segment.equals("..") || segment.equals(".")) {
                if (segment.equals("..") && !kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
                if (last) {
                    kept.add("");
                }
            } else {
                kept.add(segment);
            }
            start = last ? path.length() + 1 : slash + 1;
        }
        return (rooted ? "/" : "") + String.join("/", kept);
    }

    private static boolean leadsOut(List<String> kept, boolean rooted) {
        return !rooted && (kept.isEmpty() || kept.get(kept.size() - 1).equals(".."));
    }

    /** Returns the address recomposed from its components (RFC 3986 §5.3). */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        append(out, "", scheme, ":");
        append(out, "//", authority, "");
        out.append(path);
        append(out, "?", query, "");
        append(out, "#", fragment, "");
        return out.toString();
    }

    private static void append(StringBuilder out, String before, @Nullable String part, String after) {
        if (part != null) {
            out.append(before).append(part).append(after);
        }
    }
}
