package dev.galley.format.xml.check;

/** Sees all that stands inside one element, instead of the grammar: markup that is no feed's. */
public interface SubtreeCheck {
    /** An element begins; its attributes can be read now, and only now. */
    default void start(Element element) {}

    /** TextBuffer, or a part of it, that stands directly in {@code parent}, which may be the element itself. */
    default void text(Element parent, char[] characters, int offset, int length) {}

    /** An element ends; last of all the one that all this stands inside. */
    default void end(Element element) {}
}
