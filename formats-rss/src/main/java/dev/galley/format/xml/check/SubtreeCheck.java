package dev.galley.format.xml.check;

/** Checks the content of one element in place of the grammar, for example embedded XHTML. */
public interface SubtreeCheck {
    /** Handles a start tag. Attributes can be read during this call only. */
    default void start(Element element) {}

    /** Handles a chunk of the text directly inside {@code parent}, which may be the outermost element. */
    default void text(Element parent, String text) {}

    /** Handles an end tag, including that of the outermost element. */
    default void end(Element element) {}
}
