package dev.galley.model;

import java.util.Objects;

/** What an {@link XmlElement} can hold: elements and text. Comments and processing instructions are no content. */
public sealed interface XmlNode permits XmlElement, XmlNode.Chars {
    /**
     * Text between elements.
     *
     * @param value the text, with character references replaced
     */
    record Chars(String value) implements XmlNode {
        public Chars {
            Objects.requireNonNull(value, "value");
        }
    }
}
