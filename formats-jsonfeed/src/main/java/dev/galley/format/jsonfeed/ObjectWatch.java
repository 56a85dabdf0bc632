package dev.galley.format.jsonfeed;

/** Receives the members of one object, for checks of several of them together. */
interface ObjectWatch {
    /** Checks nothing. */
    ObjectWatch NONE = new ObjectWatch() {};

    /** Receives a member with a string, which is at {@code path}. */
    default void string(String member, String path, String value, CheckedDocument document) {}

    /** Called at the end of the object at {@code path}. */
    default void end(String path, CheckedDocument document) {}
}
