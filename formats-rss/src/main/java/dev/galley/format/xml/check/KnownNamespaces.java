package dev.galley.format.xml.check;

import dev.galley.format.xml.read.NamespaceUri;
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
     * @param misspellings URIs that feeds use by mistake
     */
    public void add(String prefix, String uri, List<String> aliases, List<String> misspellings) {
        prefixes.putIfAbsent(uri, prefix);
        uris.putIfAbsent(prefix, uri);
        folded.putIfAbsent(NamespaceUri.folded(uri), uri);
        aliases.forEach(alias -> canonical.putIfAbsent(alias, uri));
        aliases.forEach(alias -> folded.putIfAbsent(NamespaceUri.folded(alias), uri));
        misspellings.forEach(wrong -> folded.putIfAbsent(NamespaceUri.folded(wrong), uri));
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

    /** Returns the namespace for which {@code uri} is an alias; {@code uri} itself if it is not an alias. */
    String canonical(String uri) {
        return canonical.getOrDefault(uri, uri);
    }

    /**
     * Returns the namespace of which {@code uri}, declared for {@code prefix}, is a variant: it differs only in case, scheme,
     * "www." or a final "/" or "#", or is misspelt under the usual prefix; null if there is none.
     */
    @Nullable
    String similar(String prefix, String uri) {
        String similar = folded.get(NamespaceUri.folded(uri));
        if (similar != null) {
            return similar.isEmpty() ? null : similar;
        }
        String usual = prefix.isEmpty() ? null : uris.get(prefix);
        return usual != null && NamespaceUri.isMisspelt(uri, usual) ? usual : null;
    }
}
