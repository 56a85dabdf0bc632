package dev.galley.format.xml.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the reader of a namespace by URI or prefix. Immutable. */
public final class NamespaceIndex {
    private final Map<String, NamespaceReader> byUri = new HashMap<>();
    private final Map<String, NamespaceReader> byFolded = new HashMap<>();
    private final Map<String, NamespaceReader> byPrefix = new HashMap<>();

    /** Creates an index; where two readers share a URI or prefix, the first one counts. */
    public NamespaceIndex(List<? extends NamespaceReader> readers) {
        for (NamespaceReader reader : readers) {
            for (String uri : reader.uris()) {
                byUri.putIfAbsent(uri, reader);
                byFolded.putIfAbsent(NamespaceUri.folded(uri), reader);
            }
            if (!reader.prefix().isEmpty()) {
                byPrefix.putIfAbsent(reader.prefix().toLowerCase(Locale.ROOT), reader);
            }
        }
    }

    private NamespaceIndex(NamespaceIndex other) {
        byUri.putAll(other.byUri);
        byFolded.putAll(other.byFolded);
        byPrefix.putAll(other.byPrefix);
    }

    /** Returns an index in which the URIs and the prefix of {@code reader} lead to it. */
    public NamespaceIndex preferring(NamespaceReader reader) {
        NamespaceIndex index = new NamespaceIndex(this);
        for (String uri : reader.uris()) {
            index.byUri.put(uri, reader);
            index.byFolded.put(NamespaceUri.folded(uri), reader);
        }
        if (!reader.prefix().isEmpty()) {
            index.byPrefix.put(reader.prefix().toLowerCase(Locale.ROOT), reader);
        }
        return index;
    }

    /**
     * Returns the reader for a URI that is declared for a prefix, also if the URI is a {@linkplain #variant variant} of the
     * right one; null if there is none.
     */
    @Nullable
    NamespaceReader find(String prefix, String uri) {
        NamespaceReader exact = byUri.get(uri);
        return exact != null ? exact : variant(prefix, uri);
    }

    /**
     * Returns the reader of which the URI, declared for a prefix, is a variant: one that differs from the right one in case,
     * scheme, "www." or a final "/" or "#", or one under the usual prefix that is misspelt; null if there is none.
     */
    @Nullable
    NamespaceReader variant(String prefix, String uri) {
        if (uri.isEmpty() || byUri.containsKey(uri)) {
            return null;
        }
        NamespaceReader similar = byFolded.get(NamespaceUri.folded(uri));
        if (similar != null) {
            return similar;
        }
        // the default namespace of a feed is that of Atom; RSS usually has none
        NamespaceReader usual = byPrefix(prefix.isEmpty() ? "atom" : prefix);
        return usual != null && NamespaceUri.isMisspelt(uri, usual.uris().get(0)) ? usual : null;
    }

    /** Returns the reader of the namespace that usually has this prefix; null if there is none. */
    @Nullable
    NamespaceReader byPrefix(String prefix) {
        return byPrefix.get(prefix.toLowerCase(Locale.ROOT));
    }
}
