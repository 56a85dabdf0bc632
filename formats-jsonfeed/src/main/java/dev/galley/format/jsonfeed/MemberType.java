package dev.galley.format.jsonfeed;

import tools.jackson.core.JsonToken;

/** The type of a member's value. */
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

    /** Returns the description used in messages. */
    String words() {
        return words;
    }

    /** Checks whether a value of this type can begin with {@code token}. */
    boolean beginsWith(JsonToken token) {
        return switch (this) {
            case STRING -> token == JsonToken.VALUE_STRING;
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case NUMBER -> token.isNumeric();
            case OBJECT -> token == JsonToken.START_OBJECT;
            case STRINGS, OBJECTS -> token == JsonToken.START_ARRAY;
        };
    }

    /** Returns the type of an array's elements. */
    MemberType element() {
        return this == STRINGS ? STRING : OBJECT;
    }

    boolean isArray() {
        return this == STRINGS || this == OBJECTS;
    }
}
