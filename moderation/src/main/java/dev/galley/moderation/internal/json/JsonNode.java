package dev.galley.moderation.internal.json;

import dev.galley.report.Location;
import java.util.List;

/** A value of a JSON document, and where it stands. */
public sealed interface JsonNode {
    /** Where it begins. */
    Location at();

    /**
     * The value as an option reads it: a {@link String}, {@link Number}, {@link Boolean} or {@link List}; for what no
     * option takes, something that names itself in messages.
     */
    Object plain();

    /** A string, number, boolean or null. */
    record Scalar(Object plain, Location at) implements JsonNode {}

    /** An array. */
    record Elements(List<JsonNode> elements, Location at) implements JsonNode {
        @Override
        public Object plain() {
            return elements.stream().map(JsonNode::plain).toList();
        }
    }

    /** An object; the names of its members may repeat. */
    record Members(List<Member> members, Location at) implements JsonNode {
        @Override
        public Object plain() {
            return Nothing.OBJECT;
        }
    }

    /** A member of an object. */
    record Member(String name, Location at, JsonNode value) {}

    /** What is no value of any option. */
    enum Nothing {
        NULL("null"),
        OBJECT("an object");

        private final String words;

        Nothing(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
