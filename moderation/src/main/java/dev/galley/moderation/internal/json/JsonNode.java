package dev.galley.moderation.internal.json;

import dev.galley.report.Location;
import java.util.List;

/** A value in a JSON document, with its position. */
public sealed interface JsonNode {
    /** Returns where it begins. */
    Location at();

    /**
     * Returns the value as an option reads it: a {@link String}, {@link Number}, {@link Boolean} or {@link List}. For a
     * value that no option accepts, returns an object whose string form describes it.
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

    /** Values that no option accepts. */
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
