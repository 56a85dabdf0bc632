package dev.galley.internal.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/** Elements of HTML. */
public final class HtmlElements {
    /** Once part of HTML, or of browsers; pages still have them. */
    private static final Set<String> FORMER = Set.of(
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

    /** Those that run programs, load documents, or change the page around them; readers remove them. */
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

    /** Those that have no end tag. */
    private static final Set<String> VOID = Set.of(
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

    private HtmlElements() {}

    static boolean isKnown(String value, int from, int to) {
        return isKnown(value.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Whether an element in lower case is one of HTML, of today or before; a hyphen makes it a custom one. */
    public static boolean isKnown(String name) {
        return Tag.isKnownTag(name) || FORMER.contains(name) || UNSAFE.contains(name) || name.indexOf('-') > 0;
    }

    /** Whether readers remove the element, for it may do harm. */
    public static boolean isUnsafe(String name) {
        return UNSAFE.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }
}
