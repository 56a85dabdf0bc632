package dev.galley.model;

import java.util.Objects;

/**
 * The name of an XML element or attribute. Two names are equal if their namespaces and local names are equal; the prefix
 * is only kept for writing.
 *
 * <pre>{@code
 * XmlName latitude = XmlName.of("http://www.w3.org/2003/01/geo/wgs84_pos#", "lat").withPrefix("geo");
 * }</pre>
 *
 * <p>The order of the components differs from that of {@code javax.xml.namespace.QName}; {@link #of(String, String)} and
 * {@link #withPrefix} avoid mistakes.
 *
 * @param namespace the namespace IRI; empty for none
 * @param prefix the prefix it was written with; empty for none
 * @param local the local name. If a document uses a prefix that it does not declare, it is the whole name as written, such as
 *     {@code geo:lat}
 */
public record XmlName(String namespace, String prefix, String local) {
    public XmlName {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(local, "local");
    }

    /** Returns a name in no namespace. */
    public static XmlName of(String local) {
        return new XmlName("", "", local);
    }

    /**
     * Returns a name without prefix. A writer chooses a prefix where one is necessary.
     *
     * @param namespace the namespace IRI; empty for none
     * @param local the local name
     */
    public static XmlName of(String namespace, String local) {
        return new XmlName(namespace, "", local);
    }

    /** Returns this name with another prefix; empty for none. */
    public XmlName withPrefix(String prefix) {
        return new XmlName(namespace, prefix, local);
    }

    /** Checks whether this is the name {@code local} in {@code namespace} (empty for none), with any prefix. */
    public boolean is(String namespace, String local) {
        return this.local.equals(Objects.requireNonNull(local, "local"))
                && this.namespace.equals(Objects.requireNonNull(namespace, "namespace"));
    }

    /** Checks whether {@code other} has the same namespace and local name, with any prefix. */
    @Override
    public boolean equals(Object other) {
        return other instanceof XmlName name && is(name.namespace, name.local);
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + local.hashCode();
    }

    /** Returns the name as it was written, such as {@code geo:lat}. */
    @Override
    public String toString() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
