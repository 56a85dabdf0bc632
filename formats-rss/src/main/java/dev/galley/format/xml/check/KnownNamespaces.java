package dev.galley.format.xml.check;

import dev.galley.format.xml.read.NamespaceIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces used in feeds, with their prefixes and aliases. Not modified once a grammar has been created with it. */
public final class KnownNamespaces {
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> uris = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    /**
     * Adds a namespace. If several have the same prefix, URI or alias, the first one counts.
     *
     * @param prefix the usual prefix; empty for none
     * @param uri the URI; empty for elements without namespace
     * @param aliases other URIs of the same namespace
     */
    public void add(String prefix, String uri, List<String> aliases) {
        prefixes.putIfAbsent(uri, prefix);
        uris.putIfAbsent(prefix, uri);
        folded.putIfAbsent(NamespaceIndex.folded(uri), uri);
        aliases.forEach(alias -> canonical.putIfAbsent(alias, uri));
    }

    /** Returns the prefix that the specification of a namespace uses; null if the namespace is unknown. */
    @Nullable
    String prefix(String uri) {
        return prefixes.get(uri);
    }

    /** Returns the namespace that a prefix belongs to; null if the prefix is unknown. */
    @Nullable
    String uri(String prefix) {
        return uris.get(prefix);
    }

    /** Returns the namespace for which {@code uri} is an alias; {@code uri} itself if it is none. */
    String canonical(String uri) {
        return canonical.getOrDefault(uri, uri);
    }

    /** Returns the namespace that differs from {@code uri} only in case, scheme or a final "/" or "#"; null if none. */
    @Nullable
    String similar(String uri) {
        String similar = folded.get(NamespaceIndex.folded(uri));
        return similar == null || similar.isEmpty() ? null : similar;
    }
}
