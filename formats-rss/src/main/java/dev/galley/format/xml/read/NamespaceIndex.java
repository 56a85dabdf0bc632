package dev.galley.format.xml.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the reader of a namespace by URI or prefix. Immutable. */
public final class NamespaceIndex {
    /** The readers that come before all others, the last one given first. */
    private final List<NamespaceReader> preferred;

    private final Tables others;

    /** Creates an index; where two readers share a URI or prefix, the first one counts. */
    public NamespaceIndex(List<? extends NamespaceReader> readers) {
        this(List.of(), new Tables(readers));
    }

    private NamespaceIndex(List<NamespaceReader> preferred, Tables others) {
        this.preferred = preferred;
        this.others = others;
    }

    /** Returns an index in which the URIs and the prefix of {@code reader} resolve to it. */
    public NamespaceIndex preferring(NamespaceReader reader) {
        return new NamespaceIndex(
                Stream.concat(Stream.of(reader), preferred.stream()).toList(), others);
    }

    /**
     * Returns the reader for a URI that is declared for a prefix, also if the URI is a {@linkplain #variant variant} of the
     * right one; null if there is none.
     */
    @Nullable
    NamespaceReader find(String prefix, String uri) {
        NamespaceReader exact = exact(uri);
        return exact != null ? exact : variant(prefix, uri);
    }

    /**
     * Returns the reader of which the URI, declared for a prefix, is a variant: one that differs from the right one in case,
     * scheme, "www." or a final "/" or "#", or one under the usual prefix that is misspelt; null if there is none.
     */
    @Nullable
    NamespaceReader variant(String prefix, String uri) {
        if (uri.isEmpty() || exact(uri) != null) {
            return null;
        }
        NamespaceReader similar = similar(NamespaceUri.folded(uri));
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
        for (NamespaceReader reader : preferred) {
            if (!prefix.isEmpty() && reader.prefix().equalsIgnoreCase(prefix)) {
                return reader;
            }
        }
        return others.byPrefix.get(prefix.toLowerCase(Locale.ROOT));
    }

    private @Nullable NamespaceReader exact(String uri) {
        for (NamespaceReader reader : preferred) {
            if (reader.uris().contains(uri)) {
                return reader;
            }
        }
        return others.byUri.get(uri);
    }

    private @Nullable NamespaceReader similar(String folded) {
        for (NamespaceReader reader : preferred) {
            for (String uri : reader.uris()) {
                if (NamespaceUri.folded(uri).equals(folded)) {
                    return reader;
                }
            }
        }
        return others.byFolded().get(folded);
    }

    /** What several indexes share. */
    private static final class Tables {
        private final List<NamespaceReader> readers;
        final Map<String, NamespaceReader> byUri = new HashMap<>();
        final Map<String, NamespaceReader> byPrefix = new HashMap<>();
        private volatile @Nullable Map<String, NamespaceReader> byFolded;

        Tables(List<? extends NamespaceReader> readers) {
            this.readers = List.copyOf(readers);
            for (NamespaceReader reader : readers) {
                reader.uris().forEach(uri -> byUri.putIfAbsent(uri, reader));
                if (!reader.prefix().isEmpty()) {
                    byPrefix.putIfAbsent(reader.prefix().toLowerCase(Locale.ROOT), reader);
                }
            }
        }

        /** Returns the readers by their folded URIs, which only documents with other namespaces need. */
        Map<String, NamespaceReader> byFolded() {
            Map<String, NamespaceReader> known = byFolded;
            if (known == null) {
                known = new HashMap<>();
                for (NamespaceReader reader : readers) {
                    for (String uri : reader.uris()) {
                        known.putIfAbsent(NamespaceUri.folded(uri), reader);
                    }
                }
                byFolded = known;
            }
            return known;
        }
    }
}
