package dev.galley.format.xml.read;

import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text in elements that have attributes and other elements only. It is reported, and left out so that the rest is read. */
public final class StrayText {
    private StrayText() {}

    /**
     * Returns the element without the text in it, and without that in its children of the same namespace with one of these
     * local names. Text that is all that an element has may be its value and stays.
     */
    public static XmlElement removed(XmlElement element, Set<String> without, XmlCursor cursor) {
        if (element.attributes().isEmpty() && element.children().stream().noneMatch(XmlElement.class::isInstance)) {
            return element;
        }
        List<XmlNode> children = new ArrayList<>(element.children().size());
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                children.add(isOneOf(inner, without, element) ? removed(inner, without, cursor) : inner);
            } else if (child instanceof XmlNode.Chars text && !text.value().isBlank()) {
                cursor.reportStray(text.value());
            } else {
                children.add(child);
            }
        }
        return children.equals(element.children())
                ? element
                : new XmlElement(element.name(), element.attributes(), children);
    }

    private static boolean isOneOf(XmlElement inner, Set<String> locals, XmlElement parent) {
        return inner.name().namespace().equals(parent.name().namespace())
                && locals.contains(inner.name().local());
    }
}
