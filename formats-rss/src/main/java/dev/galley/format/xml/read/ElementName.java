package dev.galley.format.xml.read;

import dev.galley.model.XmlName;
import org.jspecify.annotations.Nullable;

/** A name in the document, and the reader of its namespace. */
record ElementName(XmlName xml, @Nullable NamespaceReader namespace, boolean undeclared) {
    /** Creates a name for {@link Scope}. An undeclared prefix is resolved to the namespace that usually has it. */
    static ElementName of(Dialect dialect, String prefix, String local, @Nullable String uri) {
        if (uri != null) {
            return new ElementName(
                    new XmlName(uri, prefix, local), dialect.namespaces().find(prefix, uri), false);
        }
        NamespaceReader meant = dialect.namespaces().byPrefix(prefix);
        return meant == null
                ? new ElementName(new XmlName("", "", prefix + ":" + local), null, true)
                : new ElementName(new XmlName(meant.uris().get(0), prefix, local), meant, true);
    }
}
