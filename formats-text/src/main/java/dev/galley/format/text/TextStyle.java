package dev.galley.format.text;

import java.util.function.Supplier;

/**
 * What tells Markdown from plain text, and the options of the document.
 *
 * @param name the name of the format in messages
 * @param separator what is written between two articles
 * @param outputs creates an empty document
 * @param frontMatter whether the document begins with the metadata
 * @param anchors whether headings have a place that links can refer to
 */
record TextStyle(String name, String separator, Supplier<TextOutput> outputs, boolean frontMatter, boolean anchors) {
    /** Returns an empty document. */
    TextOutput output() {
        return outputs.get();
    }
}
