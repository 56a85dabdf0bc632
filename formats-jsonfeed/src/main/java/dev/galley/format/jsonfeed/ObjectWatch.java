package dev.galley.format.jsonfeed;

/** Sees the members of one object, for what concerns several of them. */
interface ObjectWatch {
    /** Sees nothing. */
    ObjectWatch NONE = new ObjectWatch() {};

    /** A member with a string. */
    default void string(String member, String value, CheckedDocument document) {}

    /** The object ends; {@code path} leads to it. */
    default void end(String path, CheckedDocument document) {}
}
