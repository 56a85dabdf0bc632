package dev.galley.internal.markup;

import java.util.Set;

/** The HTML elements without content and end tag. Apart from {@link HtmlElements} so that the model needs no jsoup. */
final class VoidElements {
    private static final Set<String> NAMES = Set.of(
            "area",
            "base",
            "basefont",
            "bgsound",
            "br",
            "col",
            "embed",
            "frame",
            "hr",
            "image",
            "img",
            "input",
            "isindex",
            "keygen",
            "link",
            "meta",
            "nextid",
            "param",
            "source",
            "spacer",
            "track",
            "wbr");

    private VoidElements() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
