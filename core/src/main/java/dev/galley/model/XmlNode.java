package dev.galley.model;

import java.util.Objects;

/** A node inside an {@link XmlElement}: an element or text. Comments and processing instructions are not kept. */
public sealed interface XmlNode permits XmlElement, XmlNode.Chars {
    /**
     * Text between elements.
     *
     * @param value the text, with character references resolved
     */
    record Chars(String value) implements XmlNode {
        public Chars {
            Objects.requireNonNull(value, "value");
        }
    }
}
