package dev.galley.format.xml.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the reader of a namespace by URI or prefix. Immutable. */
public final class NamespaceIndex {
    private final Map<String, NamespaceReader> byUri = new HashMap<>();
    private final Map<String, NamespaceReader> byPrefix = new HashMap<>();

    /** Creates an index; where two readers share a URI or prefix, the first one counts. */
    public NamespaceIndex(List<? extends NamespaceReader> readers) {
        for (NamespaceReader reader : readers) {
            for (String uri : reader.uris()) {
                byUri.putIfAbsent(uri, reader);
                byUri.putIfAbsent(folded(uri), reader);
            }
            if (!reader.prefix().isEmpty()) {
                byPrefix.putIfAbsent(reader.prefix().toLowerCase(Locale.ROOT), reader);
            }
        }
    }

    private NamespaceIndex(NamespaceIndex other) {
        byUri.putAll(other.byUri);
        byPrefix.putAll(other.byPrefix);
    }

    /** Returns an index in which the URIs and the prefix of {@code reader} lead to it. */
    public NamespaceIndex preferring(NamespaceReader reader) {
        NamespaceIndex index = new NamespaceIndex(this);
        for (String uri : reader.uris()) {
            index.byUri.put(uri, reader);
            index.byUri.put(folded(uri), reader);
        }
        if (!reader.prefix().isEmpty()) {
            index.byPrefix.put(reader.prefix().toLowerCase(Locale.ROOT), reader);
        }
        return index;
    }

    /** Returns the reader for a URI, ignoring case, scheme and a final "/" or "#"; null if there is none. */
    @Nullable
    NamespaceReader byUri(String uri) {
        NamespaceReader exact = byUri.get(uri);
        return exact != null ? exact : byUri.get(folded(uri));
    }

    /** Returns the reader of the namespace that usually has this prefix; null if there is none. */
    @Nullable
    NamespaceReader byPrefix(String prefix) {
        return byPrefix.get(prefix.toLowerCase(Locale.ROOT));
    }

    /** Returns the URI in lower case, without scheme and without "/" or "#" at its end. */
    public static String folded(String uri) {
        String lower = uri.strip().toLowerCase(Locale.ROOT);
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : 0;
        int end = lower.length();
        while (end > start && (lower.charAt(end - 1) == '/' || lower.charAt(end - 1) == '#')) {
            end--;
        }
        return lower.substring(start, end);
    }
}
