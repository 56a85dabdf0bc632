package dev.galley.format.xml.read;

import dev.galley.format.xml.token.XmlTokens;
import java.util.HashSet;
import java.util.Set;

/** Reports the namespaces of a document whose URI is a variant of the right one. They are read as the right one. */
final class NamespaceVariants {
    /** Limit of {@link #reported}; in a document with more variants, findings about the others repeat. */
    private static final int MAX_REPORTED = 1_000;

    private final Dialect dialect;
    private final Set<String> reported = new HashSet<>();

    NamespaceVariants(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Reports the variants that the current element declares, each once. */
    void report(XmlTokens tokens, XmlCursor cursor) {
        for (int i = 0; i < tokens.attributeCount(); i++) {
            String attribute = tokens.attributeName(i);
            if (Scope.isDeclaration(attribute)) {
                String uri = tokens.attributeValue(i);
                NamespaceReader right = dialect.namespaces().variant(Scope.declaredPrefix(attribute), uri);
                if (right != null && !right.uris().get(0).isEmpty() && isNew(uri)) {
                    cursor.report(NamespaceUri.variant(uri, right.uris().get(0)));
                }
            }
        }
    }

    private boolean isNew(String uri) {
        return reported.size() < MAX_REPORTED ? reported.add(uri) : !reported.contains(uri);
    }
}
