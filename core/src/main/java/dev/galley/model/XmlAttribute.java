package dev.galley.model;

import java.util.Objects;

/**
 * An attribute of an {@link XmlElement}.
 *
 * @param name the name
 * @param value the value, with character references resolved
 */
public record XmlAttribute(XmlName name, String value) {
    public XmlAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
