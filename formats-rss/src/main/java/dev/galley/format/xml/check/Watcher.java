package dev.galley.format.xml.check;

/** Checks what an {@link ElementRule} cannot express. Sees, in document order, the elements of every rule that names its {@link Watch}. */
public interface Watcher {
    /** Called at a start tag. Attributes can be read during this call only. */
    default void start(Element element) {}

    /** Called at an end tag, when text and children are known. */
    default void end(Element element) {}
}
