package dev.galley.format.xml.write;

import dev.galley.format.xml.read.Scope;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds elements from the calls that would write them. */
final class CapturedElements {
    private final List<XmlElement> elements = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** An element that has been started and not ended. */
    private record Open(XmlName name, List<XmlAttribute> attributes, List<XmlNode> children) {}

    void start(XmlName name) {
        open.push(new Open(name, new ArrayList<>(), new ArrayList<>()));
    }

    void attribute(XmlName name, String value) {
        open.element().attributes().add(new XmlAttribute(name, value));
    }

    /** Adds an attribute without a namespace, or one of the namespace {@code xml}. */
    void attribute(String written, String value) {
        attribute(
                written.startsWith("xml:")
                        ? new XmlName(Scope.XML, "xml", written.substring("xml:".length()))
                        : XmlName.of(written),
                value);
    }

    void text(String text) {
        if (!text.isEmpty()) {
            open.element().children().add(new XmlNode.Chars(text));
        }
    }

    void end() {
        Open ended = open.pop();
        XmlElement element = new XmlElement(ended.name(), ended.attributes(), ended.children());
        if (open.isEmpty()) {
            elements.add(element);
        } else {
            open.element().children().add(element);
        }
    }

    /** Returns the elements that have been ended and are in no other element. */
    List<XmlElement> elements() {
        return elements;
    }
}
