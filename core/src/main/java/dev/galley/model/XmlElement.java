package dev.galley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An XML element with all it holds.
 *
 * @param name its name
 * @param attributes its attributes in the order of the document; namespace declarations are not among them
 * @param children the elements and text inside, in order
 */
public record XmlElement(XmlName name, List<XmlAttribute> attributes, List<XmlNode> children) implements XmlNode {
    public XmlElement {
        Objects.requireNonNull(name, "name");
        attributes = Lists.copy(attributes, "attributes");
        children = Lists.copy(children, "children");
    }

    /** An element that holds nothing but {@code text}. */
    public static XmlElement of(XmlName name, String text) {
        return new XmlElement(name, List.of(), text.isEmpty() ? List.of() : List.of(new Chars(text)));
    }

    /** The value of the attribute with the local name {@code local}, in whatever namespace. */
    public Optional<String> attribute(String local) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.name().local().equals(local)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /** All text inside, that of elements inside included. */
    public String text() {
        StringBuilder out = new StringBuilder();
        appendText(out);
        return out.toString();
    }

    private void appendText(StringBuilder out) {
        for (XmlNode child : children) {
            if (child instanceof Chars chars) {
                out.append(chars.value());
            } else if (child instanceof XmlElement element) {
                element.appendText(out);
            }
        }
    }
}
