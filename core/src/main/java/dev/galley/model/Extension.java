package dev.galley.model;

import java.util.Objects;

/**
 * Something that a feed holds and that has no home in the model. It is kept, not dropped.
 *
 * <p>{@link #parent()} says where it stood, as a path relative to the article or feed that carries it: empty for the
 * article or feed itself, else for instance {@code authors/0} or {@code media/1}.
 */
public sealed interface Extension {
    /** Where it stood, relative to the article or feed that carries it; empty for right inside. */
    String parent();

    /**
     * An XML element of a namespace or name that the model does not know.
     *
     * @param parent where it stood
     * @param element the element with all it holds
     */
    record Element(String parent, XmlElement element) implements Extension {
        public Element {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(element, "element");
        }
    }

    /**
     * An XML attribute that the model does not know, on an element that it does.
     *
     * @param parent where the element stands
     * @param attribute the attribute
     */
    record Attribute(String parent, XmlAttribute attribute) implements Extension {
        public Attribute {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /**
     * A member of a JSON object that the model does not know; in JSON Feed mostly one whose name begins with {@code _}.
     *
     * @param parent where the object stands
     * @param name the name of the member
     * @param json its value as JSON text
     */
    record Member(String parent, String name, String json) implements Extension {
        public Member {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(json, "json");
        }
    }
}
