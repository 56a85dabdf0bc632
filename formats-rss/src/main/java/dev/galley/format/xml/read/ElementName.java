package dev.galley.format.xml.read;

import dev.galley.model.XmlName;
import org.jspecify.annotations.Nullable;

/** A name of the document, and the namespace that understands it. */
record ElementName(XmlName xml, @Nullable NamespaceReader namespace, boolean undeclared) {
    /** A name as {@link Scope} finds it. An undeclared prefix has the namespace that feeds always mean by it. */
    static ElementName of(Dialect dialect, String prefix, String local, @Nullable String uri) {
        if (uri != null) {
            return new ElementName(
                    new XmlName(uri, prefix, local), dialect.namespaces().byUri(uri), false);
        }
        NamespaceReader meant = dialect.namespaces().byPrefix(prefix);
        return meant == null
                ? new ElementName(new XmlName("", "", prefix + ":" + local), null, true)
                : new ElementName(new XmlName(meant.uris().get(0), prefix, local), meant, true);
    }
}
