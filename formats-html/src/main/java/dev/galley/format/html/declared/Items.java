package dev.galley.format.html.declared;

import org.jsoup.nodes.Element;

/** Recognizes elements that hold the data of an article or of a comment, in microdata, RDFa or microformats. */
public final class Items {
    private Items() {}

    /** Checks for an item that is the article of the page, another one or a comment. */
    public static boolean isOther(Element element) {
        return element.attributesSize() > 0
                && (Microdata.isArticle(element) || HEntry.isEntry(element) || element.hasClass("h-cite"));
    }
}
