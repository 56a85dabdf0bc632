package dev.galley.format.xml.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces that a format understands. Immutable. */
public final class Vocabulary {
    private final Map<String, Namespace> byUri = new HashMap<>();
    private final Map<String, Namespace> byPrefix = new HashMap<>();

    /** The vocabulary of {@code namespaces}. */
    public Vocabulary(List<? extends Namespace> namespaces) {
        for (Namespace namespace : namespaces) {
            namespace.uris().forEach(uri -> byUri.put(folded(uri), namespace));
            if (!namespace.prefix().isEmpty()) {
                byPrefix.put(namespace.prefix(), namespace);
            }
        }
    }

    /** The namespace with this IRI, in whatever case and with or without the "/" or "#" at its end. */
    @Nullable
    Namespace byUri(String uri) {
        Namespace exact = byUri.get(uri);
        return exact != null ? exact : byUri.get(folded(uri));
    }

    /** The namespace that feeds mean by this prefix. */
    @Nullable
    Namespace byPrefix(String prefix) {
        return byPrefix.get(prefix.toLowerCase(Locale.ROOT));
    }

    private static String folded(String uri) {
        String lower = uri.strip().toLowerCase(Locale.ROOT);
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : 0;
        int end = lower.length();
        while (end > start && (lower.charAt(end - 1) == '/' || lower.charAt(end - 1) == '#')) {
            end--;
        }
        return lower.substring(start, end);
    }
}
