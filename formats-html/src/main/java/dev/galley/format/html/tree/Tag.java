package dev.galley.format.html.tree;

import java.util.HashMap;
import java.util.Map;

/** The roles of HTML elements that matter for finding the text of a page. */
public enum Tag {
    /** Never shown as text: scripts, styles, form controls. */
    UNSEEN("script style noscript template svg canvas select option datalist input textarea object applet embed head"
            + " title meta link base audio video math-ml noframes dialog"),
    /** Part of a line of text. */
    INLINE("span b strong i em u s small big sub sup abbr acronym cite code q kbd samp var mark time font tt ins del"
            + " label bdi bdo data dfn ruby rb nobr wbr strike math mi mn mo mrow msup msub mfrac semantics"),
    /** The pronunciation of the words before it (ruby), which is not part of the sentence. */
    RUBY("rt rp rtc"),
    A("a"),
    BR("br"),
    P("p"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    LIST("ul ol dl menu"),
    ITEM("li dd dt"),
    QUOTE("blockquote"),
    PRE("pre xmp listing plaintext"),
    TABLE("table"),
    TABLE_PART("tbody thead tfoot tr caption colgroup col"),
    CELL("td th"),
    FIGURE("figure"),
    FIGCAPTION("figcaption"),
    IMAGE("img picture source"),
    IFRAME("iframe"),
    NAV("nav"),
    ASIDE("aside"),
    HEADER("header hgroup"),
    FOOTER("footer"),
    FORM("form fieldset"),
    BUTTON("button"),
    ARTICLE("article"),
    MAIN("main"),
    BODY("body html"),
    /** Every other element. */
    OTHER("");

    private static final Map<String, Tag> BY_NAME = new HashMap<>();

    static {
        for (Tag tag : values()) {
            for (String name : tag.names.split(" ", -1)) {
                BY_NAME.put(name, tag);
            }
        }
    }

    private final String names;

    Tag(String names) {
        this.names = names;
    }

    /** Returns the role of the element {@code name}, in lower case. */
    public static Tag of(String name) {
        return BY_NAME.getOrDefault(name, OTHER);
    }

    /** Checks whether the element is part of a line rather than a block. */
    public boolean isInline() {
        return this == INLINE || this == RUBY || this == A || this == BR || this == IMAGE;
    }
}
