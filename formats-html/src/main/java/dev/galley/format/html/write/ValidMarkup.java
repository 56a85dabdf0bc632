package dev.galley.format.html.write;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Changes markup that browsers show but the HTML Standard forbids. The words stay the same. */
final class ValidMarkup {
    /** The class that names the language of code; any other could take part in the styles and microformats of the page. */
    private static final Pattern LANGUAGE = Pattern.compile("language-[\\w.+#-]{1,40}");

    private ValidMarkup() {}

    /**
     * Returns sanitized markup in which every image has an alternative text, empty if there was none, and lists contain only
     * items. Of the classes of code, those that name its language are kept.
     */
    static String of(String html) {
        boolean relevant =
                html.contains("<img") || html.contains("<ul") || html.contains("<ol") || html.contains("<code ");
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
        for (Element code : document.select("code[class]")) {
            if (!LANGUAGE.matcher(code.className()).matches()) {
                code.removeAttr("class");
            }
        }
        return document.body().html();
    }
}
