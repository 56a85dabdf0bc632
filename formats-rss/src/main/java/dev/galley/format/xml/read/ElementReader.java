package dev.galley.format.xml.read;

import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an element with its whole content, to keep it as an extension. The depth is limited. */
final class ElementReader {
    private final XmlCursor cursor;
    private final XMLStreamReader tokens;
    private int length;

    ElementReader(XmlCursor cursor, XMLStreamReader tokens) {
        this.cursor = cursor;
        this.tokens = tokens;
    }

    XmlElement element() throws XMLStreamException {
        XmlName name = cursor.name();
        List<XmlAttribute> attributes = attributes();
        return new XmlElement(name, attributes, content());
    }

    /** Reads the content of the element, without its own name and attributes. */
    List<XmlNode> content() throws XMLStreamException {
        List<XmlNode> children = List.of();
        String text = "";
        StringBuilder more = null;
        while (true) {
            switch (tokens.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    length += tokens.getTextLength();
                    cursor.checkText(length);
                    if (text.isEmpty()) {
                        text = tokens.getText();
                    } else {
                        more = more == null ? new StringBuilder(text) : more;
                        more.append(tokens.getTextCharacters(), tokens.getTextStart(), tokens.getTextLength());
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    children = plus(children, more == null ? text : more.toString());
                    text = "";
                    more = null;
                    cursor.enter();
                    children = plus(children, element());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    children = plus(children, more == null ? text : more.toString());
                    cursor.leave();
                    return children;
                }
                default -> {
                    // comments and processing instructions are ignored
                }
            }
        }
    }

    private List<XmlAttribute> attributes() {
        List<XmlAttribute> attributes = List.of();
        for (int i = 0; i < cursor.attributeCount(); i++) {
            if (!Scope.isDeclaration(cursor.attributeName(i))) {
                attributes = attributes.isEmpty() ? new ArrayList<>(cursor.attributeCount() - i) : attributes;
                attributes.add(new XmlAttribute(cursor.attributeXmlName(i), cursor.attributeValue(i)));
            }
        }
        return attributes;
    }

    private static List<XmlNode> plus(List<XmlNode> children, String text) {
        return text.isEmpty() ? children : plus(children, new XmlNode.Chars(text));
    }

    /** Adds a node. Most elements have only one, for which there is a smaller list. */
    private static List<XmlNode> plus(List<XmlNode> children, XmlNode node) {
        if (children.isEmpty()) {
            return List.of(node);
        }
        List<XmlNode> all = children instanceof ArrayList ? children : new ArrayList<>(children);
        all.add(node);
        return all;
    }
}
