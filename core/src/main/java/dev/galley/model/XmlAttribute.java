package dev.galley.model;

import java.util.Objects;

/**
 * An attribute of an {@link XmlElement}.
 *
 * @param name its name
 * @param value its value, with character references replaced
 */
public record XmlAttribute(XmlName name, String value) {
    public XmlAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
