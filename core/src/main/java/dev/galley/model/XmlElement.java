package dev.galley.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        if (children.isEmpty()) {
            return "";
        }
        if (children.size() == 1 && children.get(0) instanceof Chars only) {
            return only.value();
        }
        StringBuilder out = new StringBuilder();
        forEachInside(node -> {
            if (node instanceof Chars chars) {
                out.append(chars.value());
            }
        });
        return out.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof XmlElement that)) {
            return false;
        }
        Deque<XmlElement> ours = new ArrayDeque<>(List.of(this));
        Deque<XmlElement> theirs = new ArrayDeque<>(List.of(that));
        while (!ours.isEmpty()) {
            XmlElement a = ours.pop();
            XmlElement b = theirs.pop();
            if (a == b) {
                continue;
            }
            if (!a.name.equals(b.name)
                    || !a.attributes.equals(b.attributes)
                    || a.children.size() != b.children.size()) {
                return false;
            }
            for (int i = 0; i < a.children.size(); i++) {
                if (a.children.get(i) instanceof XmlElement x && b.children.get(i) instanceof XmlElement y) {
                    ours.push(x);
                    theirs.push(y);
                } else if (a.children.get(i) instanceof XmlElement
                        || !a.children.get(i).equals(b.children.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int[] hash = {Objects.hash(name, attributes)};
        forEachInside(node -> hash[0] = 31 * hash[0]
                + (node instanceof XmlElement element
                        ? Objects.hash(element.name, element.attributes, element.children.size())
                        : node.hashCode()));
        return hash[0];
    }

    /** Returns the name and the attributes, and of the content only its text, for logs and debuggers. */
    @Override
    public String toString() {
        return "XmlElement[name=" + name + ", attributes=" + attributes + ", text=" + text() + "]";
    }

    /** Passes on all nodes inside this element in document order. Uses no recursion, for elements can be nested deeply. */
    private void forEachInside(Consumer<XmlNode> action) {
        Deque<Iterator<XmlNode>> open = new ArrayDeque<>();
        open.push(children.iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            XmlNode node = open.element().next();
            action.accept(node);
            if (node instanceof XmlElement element) {
                open.push(element.children.iterator());
            }
        }
    }
}
