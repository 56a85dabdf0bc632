package dev.galley.format.xml.token;

import java.util.Locale;
import java.util.Set;

/** The elements of HTML that occur unescaped in the texts of feeds, or around a feed. */
public final class HtmlNames {
    private static final Set<String> NAMES =
            Set.of(("a abbr acronym address article aside audio b bdi bdo big blockquote"
                            + " body br button canvas caption center cite code col colgroup dd del details dfn div dl dt em embed"
                            + " figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd"
                            + " label li main map mark meta nav noscript object ol option p param picture pre q s samp script"
                            + " section select small span strike strong style sub summary sup svg table tbody td textarea tfoot th"
                            + " thead time tr tt u ul var video wbr")
                    .split(" "));

    private static final Set<String> WITHOUT_TAGS = Set.of("script", "style", "textarea", "xmp");

    private HtmlNames() {}

    /** Checks for an element of HTML in which what looks like a tag is text, in any case. */
    public static boolean isWithoutTags(String name) {
        return WITHOUT_TAGS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Checks whether an element of HTML has this name, in any case. */
    public static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
