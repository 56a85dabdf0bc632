package dev.galley.model;

import java.util.Objects;

/**
 * The name of an XML element or attribute. Two names are equal where namespace and local name are: the prefix is but a
 * way to write it.
 *
 * @param namespace the IRI of the namespace; empty for none
 * @param prefix the prefix it was written with; empty for none
 * @param local the local name
 */
public record XmlName(String namespace, String prefix, String local) {
    public XmlName {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(local, "local");
    }

    /** A name in no namespace. */
    public static XmlName of(String local) {
        return new XmlName("", "", local);
    }

    /** Whether {@code other} is the same name, under whatever prefix. */
    @Override
    public boolean equals(Object other) {
        return other instanceof XmlName name && local.equals(name.local) && namespace.equals(name.namespace);
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + local.hashCode();
    }

    /** The name as it was written, such as {@code geo:lat}. */
    @Override
    public String toString() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
