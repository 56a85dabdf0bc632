package dev.galley.moderation.policy;

/** JSON pointers (RFC 6901), and names in messages. */
final class Pointer {
    private static final int MAX_LENGTH = 60;

    private Pointer() {}

    /** The pointer to a member of what {@code path} points to. */
    static String in(String path, String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** A name that may be any string, short enough for a message. */
    static String shown(String name) {
        return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH) + "…";
    }
}
