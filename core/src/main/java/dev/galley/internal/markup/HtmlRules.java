package dev.galley.internal.markup;

import dev.galley.internal.syntax.Notice;

/** What is told of elements of HTML, wherever they stand. */
public final class HtmlRules {
    private HtmlRules() {}

    /** Tells what is wrong with an element, by its name in lower case. */
    public static void element(String name, Notice notice) {
        if (HtmlElements.isUnsafe(name)) {
            notice.add("html.unsafe-element", name);
        } else if (!HtmlElements.isKnown(name)) {
            notice.add("html.element-unknown", name);
        }
    }
}
