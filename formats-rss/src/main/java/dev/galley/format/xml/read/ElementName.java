package dev.galley.format.xml.read;

import dev.galley.model.XmlName;
import org.jspecify.annotations.Nullable;

/**
 * A name in the document, and the reader of its namespace.
 *
 * @param undeclared whether the prefix is not declared
 * @param recased whether the local name was corrected because it differs from the right one in case
 */
record ElementName(XmlName xml, @Nullable NamespaceReader namespace, boolean undeclared, boolean recased) {
    /** Creates a name for {@link Scope}. An undeclared prefix is resolved to the namespace that usually has it. */
    static ElementName of(Dialect dialect, String prefix, String local, @Nullable String uri) {
        NamespaceReader reader = uri == null
                ? dialect.namespaces().byPrefix(prefix)
                : dialect.namespaces().find(prefix, uri);
        if (reader == null && uri == null) {
            return new ElementName(new XmlName("", "", prefix + ":" + local), null, true, false);
        }
        String right = reader == null ? local : cased(local, reader);
        XmlName name = new XmlName(uri == null && reader != null ? reader.uris().get(0) : uri, prefix, right);
        return new ElementName(name, reader, uri == null, !right.equals(local));
    }

    /** Returns the name as the namespace defines it, if it differs from {@code local} only in case. */
    private static String cased(String local, NamespaceReader reader) {
        if (!reader.names().contains(local)) {
            for (String name : reader.names()) {
                if (name.equalsIgnoreCase(local)) {
                    return name;
                }
            }
        }
        return local;
    }
}
