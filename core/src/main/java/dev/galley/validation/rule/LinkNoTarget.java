package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import org.jsoup.nodes.Element;

/** Reports links that lead nowhere: without an address, or to {@code #}. */
final class LinkNoTarget implements Rule<Article> {
    @Override
    public String code() {
        return "link.no-target";
    }

    @Override
    public void check(Article article, Check check) {
        MarkupElements.forEach(article, check, LinkNoTarget::mayLeadNowhere, (path, element) -> {
            if (element.normalName().equals("a") && leadsNowhere(element)) {
                check.report(path, element.outerHtml());
            }
        });
    }

    /** Looks at the addresses in the source, because nearly every text has links and parsing it is expensive. */
    private static boolean mayLeadNowhere(String html) {
        return hasEmptyAddress(html, "href") || hasEmptyAddress(html, "HREF");
    }

    private static boolean hasEmptyAddress(String html, String name) {
        for (int at = html.indexOf(name); at >= 0; at = html.indexOf(name, at + 1)) {
            int i = skip(html, at + name.length(), '=');
            char quote = i < html.length() ? html.charAt(i) : '>';
            int value = quote == '"' || quote == '\'' ? i + 1 : i;
            i = skip(html, skip(html, value, ' '), '#');
            if (i == html.length() || html.charAt(i) == quote || html.charAt(i) == ' ' || html.charAt(i) == '>') {
                return true;
            }
        }
        return false;
    }

    /** Returns the position after white space, one {@code character} at most and white space. */
    private static int skip(String html, int from, char character) {
        int i = afterSpace(html, from);
        return i < html.length() && html.charAt(i) == character ? afterSpace(html, i + 1) : i;
    }

    private static int afterSpace(String html, int from) {
        int i = from;
        while (i < html.length() && html.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static boolean leadsNowhere(Element link) {
        if (!link.hasAttr("href")) {
            return false;
        }
        String address = link.attr("href").strip();
        return address.equals("#") || address.isEmpty();
    }
}
