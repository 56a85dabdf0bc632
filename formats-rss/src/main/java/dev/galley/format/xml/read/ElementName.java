package dev.galley.format.xml.read;

import dev.galley.model.XmlName;
import java.util.Set;
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
        if (uri != null) {
            String meant = dialect.meant(prefix, local, uri);
            NamespaceReader reader = dialect.namespaces().find(prefix, meant);
            String right = reader == null ? local : cased(local, reader.names());
            return new ElementName(new XmlName(meant, prefix, right), reader, false, !right.equals(local));
        }
        NamespaceReader meant = dialect.namespaces().byPrefix(prefix);
        if (meant == null) {
            return new ElementName(new XmlName("", "", prefix + ":" + local), null, true, false);
        }
        String right = cased(local, meant.names());
        return new ElementName(new XmlName(meant.uris().get(0), prefix, right), meant, true, !right.equals(local));
    }

    /** Returns the one of {@code names} that differs from {@code local} only in case; {@code local} if there is none. */
    static String cased(String local, Set<String> names) {
        if (!names.contains(local)) {
            for (String name : names) {
                if (name.equalsIgnoreCase(local)) {
                    return name;
                }
            }
        }
        return local;
    }
}
