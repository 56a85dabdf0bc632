package dev.galley.model;

import java.util.Objects;

/**
 * Content of a document that the model has no property for. It is kept rather than dropped.
 *
 * <p>To read the elements of a namespace as typed values instead, and to write them, add a {@link Facet} and a
 * {@code dev.galley.format.xml.XmlNamespace} (module {@code galley-formats-rss}), which maps the elements to the facet.
 *
 * <p>{@link #parent()} is a path relative to the article or feed that has the extension: empty for the article or feed
 * itself, otherwise for instance {@code authors/0} or {@code media/1}.
 */
public sealed interface Extension {
    /** Returns the path of the parent, relative to the article or feed; empty for the article or feed itself. */
    String parent();

    /** Returns the name as it was written: of the element, attribute or member, or the target of the instruction. */
    String writtenName();

    /**
     * An XML element of a namespace or name that the model does not know.
     *
     * @param parent the path of the parent
     * @param element the element with all its content
     */
    record Element(String parent, XmlElement element) implements Extension {
        public Element {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(element, "element");
        }

        @Override
        public String writtenName() {
            return element.name().toString();
        }
    }

    /**
     * An XML attribute that the model does not know, on an element that it knows.
     *
     * @param parent the path of the element with this attribute
     * @param attribute the attribute
     */
    record Attribute(String parent, XmlAttribute attribute) implements Extension {
        public Attribute {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(attribute, "attribute");
        }

        @Override
        public String writtenName() {
            return attribute.name().toString();
        }
    }

    /**
     * A member of a JSON object that the model does not know; in JSON Feed usually one whose name begins with {@code _}.
     *
     * @param parent the path of the object with this member
     * @param name the name of the member
     * @param json its value as JSON text
     */
    record Member(String parent, String name, String json) implements Extension {
        public Member {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(json, "json");
        }

        @Override
        public String writtenName() {
            return name;
        }
    }

    /**
     * A processing instruction before the root element of an XML document, such as {@code <?xml-stylesheet type="text/xsl"
     * href="/feed.xsl"?>}, by which browsers show a feed.
     *
     * @param target the name after {@code <?}
     * @param data the text after the name and the white space; may be empty
     */
    record Instruction(String target, String data) implements Extension {
        public Instruction {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(data, "data");
        }

        /** Returns an empty string: an instruction belongs to the whole feed. */
        @Override
        public String parent() {
            return "";
        }

        @Override
        public String writtenName() {
            return target;
        }
    }
}
