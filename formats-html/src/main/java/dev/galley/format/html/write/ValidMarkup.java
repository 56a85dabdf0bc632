package dev.galley.format.html.write;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Changes markup that browsers show but the HTML Standard forbids. The words stay the same. */
final class ValidMarkup {
    private ValidMarkup() {}

    /**
     * Returns sanitized markup in which every image has an alternative text, empty if there was none, and lists contain only
     * items.
     */
    static String of(String html) {
        boolean relevant = html.contains("<img") || html.contains("<ul") || html.contains("<ol");
        if (!relevant) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element image : document.select("img:not([alt])")) {
            image.attr("alt", "");
        }
        for (Element child : document.select("ul > :not(li), ol > :not(li)")) {
            child.wrap("<li></li>");
        }
        return document.body().html();
    }
}
