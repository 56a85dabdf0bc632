package dev.galley.json;

import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import tools.jackson.core.JsonToken;

/** The form of a node in an XML element: text is a string, an element an object. */
final class XmlNodeForm implements Form<XmlNode> {
    @Override
    public void write(XmlNode value, JsonOut out) {
        if (value instanceof XmlNode.Chars chars) {
            out.string(chars.value());
        } else if (value instanceof XmlElement element) {
            Forms.of(XmlElement.class).write(element, out);
        }
    }

    @Override
    public XmlNode read(JsonIn in) {
        return in.parser().currentToken() == JsonToken.VALUE_STRING
                ? new XmlNode.Chars(in.string())
                : Forms.of(XmlElement.class).read(in);
    }
}
