package dev.galley.internal.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/** Classifies HTML elements by name. */
public final class HtmlElements {
    /** Elements of earlier versions of HTML, or of browsers, that pages still contain. */
    private static final Set<String> OBSOLETE = Set.of(
            "acronym",
            "applet",
            "basefont",
            "bgsound",
            "big",
            "blink",
            "center",
            "dir",
            "font",
            "frame",
            "frameset",
            "image",
            "isindex",
            "keygen",
            "layer",
            "ilayer",
            "listing",
            "marquee",
            "menuitem",
            "multicol",
            "nextid",
            "nobr",
            "noembed",
            "noframes",
            "nolayer",
            "plaintext",
            "rb",
            "rtc",
            "spacer",
            "strike",
            "tt",
            "xmp",
            "picture",
            "dialog",
            "search",
            "slot");

    /** Elements that run scripts, load documents or affect the surrounding page; feed readers remove them. */
    private static final Set<String> UNSAFE = Set.of(
            "applet",
            "base",
            "basefont",
            "bgsound",
            "embed",
            "frame",
            "frameset",
            "iframe",
            "ilayer",
            "layer",
            "link",
            "meta",
            "noembed",
            "noframes",
            "nolayer",
            "object",
            "param",
            "plaintext",
            "script",
            "style",
            "template",
            "xml",
            "xmp");

    private HtmlElements() {}

    static boolean isKnown(String value, int from, int to) {
        return isKnown(value.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /**
     * Checks whether an element name, in lower case, belongs to HTML, past or present, or is a custom element with a
     * hyphen.
     */
    public static boolean isKnown(String name) {
        return Tag.isKnownTag(name) || OBSOLETE.contains(name) || UNSAFE.contains(name) || name.indexOf('-') > 0;
    }

    /** Checks whether feed readers remove the element because it is unsafe. */
    public static boolean isUnsafe(String name) {
        return UNSAFE.contains(name);
    }
}
