package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Locale;
import java.util.Set;

/** The image of a channel (RSS 2.0, image). */
final class RssImage {
    private static final Set<String> OTHER_TYPES = Set.of("avif", "bmp", "ico", "svg", "svgz", "tif", "tiff", "webp");

    static final ElementRule RULE = ElementRule.container(Rss.URI)
            .place(Place.IMAGE)
            .one("url", ElementRule.plain(Syntaxes.IRI, RssImage::checkType))
            .one("title", Rss.IMAGE_TITLE)
            .one("link", Rss.IMAGE_LINK)
            .optional("width", ElementRule.plain(Syntaxes.integer(1, 144)))
            .optional("height", ElementRule.plain(Syntaxes.integer(1, 400)))
            .optional("description", Rss.TEXT)
            .build();

    private RssImage() {}

    /** The types that RSS 2.0 names, as far as the ending of the address tells one. */
    private static void checkType(String url, Notice notice) {
        int end = url.length();
        for (int i = 0; i < url.length() && end == url.length(); i++) {
            end = url.charAt(i) == '?' || url.charAt(i) == '#' ? i : end;
        }
        int dot = url.lastIndexOf('.', end - 1);
        String ending = dot > url.lastIndexOf('/', end - 1) ? url.substring(dot + 1, end) : "";
        if (OTHER_TYPES.contains(ending.toLowerCase(Locale.ROOT))) {
            notice.add("image.type-unusual");
        }
    }
}
