package dev.galley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element with all its content.
 *
 * <pre>{@code
 * Optional<String> latitude = article.extension("http://www.w3.org/2003/01/geo/wgs84_pos#", "Point")
 *         .flatMap(point -> point.child("lat"))
 *         .map(XmlElement::text);
 * }</pre>
 *
 * @param name the name
 * @param attributes the attributes in document order, without namespace declarations
 * @param children the child elements and text, in document order
 */
public record XmlElement(XmlName name, List<XmlAttribute> attributes, List<XmlNode> children) implements XmlNode {
    public XmlElement {
        Objects.requireNonNull(name, "name");
        attributes = Lists.copy(attributes, "attributes");
        children = Lists.copy(children, "children");
    }

    /** Returns an element without attributes whose only content is {@code text}. */
    public static XmlElement of(XmlName name, String text) {
        return new XmlElement(
                name, List.of(), Objects.requireNonNull(text, "text").isEmpty() ? List.of() : List.of(new Chars(text)));
    }

    /**
     * Returns the value of the attribute {@code local}. If there is none without a namespace, it is that of the first
     * attribute with this local name in any namespace.
     */
    public Optional<String> attribute(String local) {
        return attribute("", local)
                .or(() -> attributes.stream()
                        .filter(attribute -> attribute.name().local().equals(local))
                        .findFirst()
                        .map(XmlAttribute::value));
    }

    /** Returns the value of the attribute {@code local} in {@code namespace} (empty for none). */
    public Optional<String> attribute(String namespace, String local) {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(local, "local");
        return attributes.stream()
                .filter(attribute -> attribute.name().is(namespace, local))
                .findFirst()
                .map(XmlAttribute::value);
    }

    /** Returns the first child element with the local name {@code local}, in any namespace. */
    public Optional<XmlElement> child(String local) {
        return children(local).stream().findFirst();
    }

    /** Returns the first child element {@code local} in {@code namespace} (empty for none). */
    public Optional<XmlElement> child(String namespace, String local) {
        return children(namespace, local).stream().findFirst();
    }

    /** Returns the child elements with the local name {@code local}, in any namespace and in document order. */
    public List<XmlElement> children(String local) {
        Objects.requireNonNull(local, "local");
        return elements().filter(child -> child.name.local().equals(local)).toList();
    }

    /** Returns the child elements {@code local} in {@code namespace} (empty for none), in document order. */
    public List<XmlElement> children(String namespace, String local) {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(local, "local");
        return elements().filter(child -> child.name.is(namespace, local)).toList();
    }

    private Stream<XmlElement> elements() {
        return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** Returns the text of this element and of all elements inside it. */
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
