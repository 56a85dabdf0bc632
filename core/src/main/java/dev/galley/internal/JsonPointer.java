package dev.galley.internal;

/** The names in JSON pointers (RFC 6901). */
public final class JsonPointer {
    private JsonPointer() {}

    /** Returns a name as a segment of a pointer, with the characters escaped that are special in it (RFC 6901 §3). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the name of a segment, which is the inverse of {@link #escaped} (RFC 6901 §4). */
    public static String unescaped(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
