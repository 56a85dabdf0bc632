package dev.galley.format.xml.check;

/**
 * Checks conditions that an {@link ElementRule} cannot express. Handles, in document order, the elements of every rule that
 * has its {@link Watch}.
 */
public interface Watcher {
    /** Handles a start tag. Attributes can be read during this call only. */
    default void start(Element element) {}

    /** Handles an end tag, when text and children are known. */
    default void end(Element element) {}
}
