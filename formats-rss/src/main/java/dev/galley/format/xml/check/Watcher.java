package dev.galley.format.xml.check;

/** Sees the elements of the rules that name its {@link Watch}, through one document, in order. */
public interface Watcher {
    /** An element begins; its attributes can be read now, and only now. */
    default void start(Element element) {}

    /** An element ends; its text and its children are known. */
    default void end(Element element) {}
}
