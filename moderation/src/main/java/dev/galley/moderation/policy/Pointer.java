package dev.galley.moderation.policy;

import dev.galley.internal.JsonPointer;

/** JSON pointers (RFC 6901), and names for messages. */
final class Pointer {
    private static final int MAX_LENGTH = 60;

    private Pointer() {}

    /** Returns the pointer to a member of the object at {@code path}. */
    static String in(String path, String name) {
        return path + "/" + JsonPointer.escaped(name);
    }

    /** Returns any string as a name short enough for a message. */
    static String shown(String name) {
        return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH) + "…";
    }
}
