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
        List<XmlNode> children = new ArrayList<>(0);
        StringBuilder text = new StringBuilder(0);
        while (true) {
            switch (tokens.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    length += tokens.getTextLength();
                    cursor.checkText(length);
                    text.append(tokens.getTextCharacters(), tokens.getTextStart(), tokens.getTextLength());
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, children);
                    cursor.enter();
                    children.add(element());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(text, children);
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
        List<XmlAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < cursor.attributeCount(); i++) {
            if (!Scope.isDeclaration(cursor.attributeName(i))) {
                attributes.add(new XmlAttribute(cursor.attributeXmlName(i), cursor.attributeValue(i)));
            }
        }
        return attributes;
    }

    private static void flush(StringBuilder text, List<XmlNode> children) {
        if (!text.isEmpty()) {
            children.add(new XmlNode.Chars(text.toString()));
            text.setLength(0);
        }
    }
}
