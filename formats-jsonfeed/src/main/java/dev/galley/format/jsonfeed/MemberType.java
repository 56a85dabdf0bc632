package dev.galley.format.jsonfeed;

import tools.jackson.core.JsonToken;

/** What kind of value a member has. */
enum MemberType {
    STRING("a string"),
    BOOLEAN("true or false"),
    NUMBER("a number"),
    OBJECT("an object"),
    STRINGS("an array of strings"),
    OBJECTS("an array of objects");

    private final String words;

    MemberType(String words) {
        this.words = words;
    }

    /** For people. */
    String words() {
        return words;
    }

    /** Whether a value of this type begins with {@code token}. */
    boolean beginsWith(JsonToken token) {
        return switch (this) {
            case STRING -> token == JsonToken.VALUE_STRING;
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case NUMBER -> token.isNumeric();
            case OBJECT -> token == JsonToken.START_OBJECT;
            case STRINGS, OBJECTS -> token == JsonToken.START_ARRAY;
        };
    }

    /** The type of the elements of an array. */
    MemberType element() {
        return this == STRINGS ? STRING : OBJECT;
    }

    boolean isArray() {
        return this == STRINGS || this == OBJECTS;
    }
}
