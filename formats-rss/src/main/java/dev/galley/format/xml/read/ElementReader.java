package dev.galley.format.xml.read;

import dev.galley.format.xml.token.XmlTokens;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads an element with its whole content, to keep it as an extension. The depth is limited. */
final class ElementReader {
    private final XmlCursor cursor;
    private final XmlTokens tokens;
    private int length;

    ElementReader(XmlCursor cursor, XmlTokens tokens) {
        this.cursor = cursor;
        this.tokens = tokens;
    }

    XmlElement element() throws IOException {
        XmlName name = cursor.name();
        List<XmlAttribute> attributes = attributes();
        return new XmlElement(name, attributes, content());
    }

    /** Reads the content of the element, without its own name and attributes. */
    List<XmlNode> content() throws IOException {
        List<XmlNode> children = List.of();
        String text = "";
        StringBuilder more = null;
        while (true) {
            switch (tokens.next()) {
                case TEXT -> {
                    String part = tokens.text();
                    length += part.length();
                    cursor.limits().text(length);
                    if (text.isEmpty()) {
                        text = part;
                    } else {
                        more = more == null ? new StringBuilder(text) : more;
                        more.append(part);
                    }
                }
                case START -> {
                    children = plus(children, more == null ? text : more.toString());
                    text = "";
                    more = null;
                    cursor.enter();
                    children = plus(children, element());
                }
                case END -> {
                    children = plus(children, more == null ? text : more.toString());
                    cursor.leave();
                    return children;
                }
                default -> {
                    // processing instructions are ignored
                }
            }
        }
    }

    private List<XmlAttribute> attributes() {
        List<XmlAttribute> attributes = List.of();
        for (int i = 0; i < cursor.attributeCount(); i++) {
            if (!Scope.isDeclaration(cursor.attributeName(i))) {
                attributes = plus(attributes, new XmlAttribute(cursor.attributeXmlName(i), cursor.attributeValue(i)));
            }
        }
        return attributes;
    }

    private static List<XmlNode> plus(List<XmlNode> children, String text) {
        return text.isEmpty() ? children : plus(children, new XmlNode.Chars(text));
    }

    /** Adds an element. Most lists have only one, for which there is a smaller kind. */
    private static <T> List<T> plus(List<T> list, T element) {
        if (list.isEmpty()) {
            return List.of(element);
        }
        List<T> all = list instanceof ArrayList ? list : new ArrayList<>(list);
        all.add(element);
        return all;
    }
}
