package dev.galley.format.html.part;

import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Drops what precedes the first paragraph of the text: the headline again, its kicker, bylines and dates. */
public final class Opening {
    private static final int MAX_LINE = 140;
    private static final int MAX_COUNT = 12;
    private static final String[] LINES = {
        "stand:",
        "published",
        "updated",
        "posted",
        "last updated",
        "veröffentlicht",
        "publié",
        "publicado",
        "written by",
        "reviewed by",
        "uppdaterad",
        "photo",
        "image",
        "foto",
        "share",
        "listen",
        "min read"
    };

    private Opening() {}

    /**
     * Drops the opening of the text in {@code main}.
     *
     * @param dayFirst whether the day comes first in 3/4/2026
     */
    public static void drop(PageTree tree, Runs runs, int main, Headline headline, boolean dayFirst) {
        String title = Words.of(headline.text());
        int i = main + 1;
        int dropped = -1;
        while (i < tree.end(main)) {
            if (tree.isDropRoot(i) || tree.tag(i) == Tag.UNSEEN) {
                i = tree.end(i);
                dropped = i;
                continue;
            }
            if (tree.text(i) != null && dropped == i && isSeparator(tree, i)) {
                tree.drop(i, "byline");
            }
            if (isDate(tree, i)) {
                tree.drop(i, "date");
                i = tree.end(i);
                continue;
            }
            if (tree.text(i) != null || tree.tag(i).isInline()) {
                i++;
                continue;
            }
            if (runs.prose(i) > 0 || runs.chars(i) > MAX_LINE * 2) {
                if (tree.tag(i) == Tag.P || tree.tag(i) == Tag.LIST || tree.tag(i) == Tag.TABLE) {
                    return;
                }
                i++;
                continue;
            }
            String rule = runs.chars(i) == 0 ? null : rule(tree, i, title, dayFirst);
            if (rule != null) {
                tree.drop(i, rule);
                i = tree.end(i);
            } else {
                i++;
            }
        }
    }

    /** Checks for signs between two elements that were dropped, such as the comma between the names of two authors. */
    private static boolean isSeparator(PageTree tree, int i) {
        int next = tree.end(i);
        String text = tree.beginning(i, MAX_COUNT + 1);
        return next < tree.size()
                && tree.isDropRoot(next)
                && text.length() <= MAX_COUNT
                && Words.of(text).isEmpty();
    }

    /** Checks for a main heading that is the name of the site with a link to its front page. */
    private static boolean isSite(PageTree tree, int i, String title) {
        Element element = tree.element(i);
        if (element == null || !element.normalName().equals("h1")) {
            return false;
        }
        Element link = element.selectFirst("a[href]");
        if (link == null || !link.text().equals(element.text())) {
            return false;
        }
        String href = link.attr("href").strip();
        int host = href.indexOf("//");
        int path = host < 0 ? 0 : href.indexOf('/', host + 2);
        String words = Words.of(link.text());
        return !words.equals(title) && (path < 0 || href.substring(path).equals("/"));
    }

    /** Checks for a number that says how many readers liked or shared the page, rather than for a price or an entry of a list. */
    private static boolean isCount(PageTree tree, int i, String text) {
        boolean line = tree.tag(i) == Tag.P || tree.tag(i) == Tag.OTHER;
        return line
                && text.length() <= MAX_COUNT
                && !tree.hasBlocks(i)
                && text.codePoints()
                        .noneMatch(c ->
                                Character.isLetter(c) || c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /** Checks for a date that is a line of its own without an element around it. */
    private static boolean isDate(PageTree tree, int i) {
        Element element = tree.element(i);
        return element != null
                && element.normalName().equals("time")
                && isBlock(isBlank(element.previousSibling()) ? element.previousElementSibling() : null)
                && isBlock(isBlank(element.nextSibling()) ? element.nextElementSibling() : null)
                && (DateText.parse(tree.beginning(i, MAX_LINE)) != null
                        || DateText.parse(element.attr("datetime")) != null);
    }

    /** Checks that the neighbour of an element is not text, or is only white space. */
    private static boolean isBlank(@Nullable Node sibling) {
        return !(sibling instanceof TextNode text) || text.isBlank();
    }

    private static boolean isBlock(@Nullable Element sibling) {
        return sibling != null && sibling.isBlock();
    }

    private static @Nullable String rule(PageTree tree, int i, String title, boolean dayFirst) {
        String text = tree.words(i);
        String words = Words.of(text);
        if (words.isEmpty()) {
            return null;
        }
        if (words.equals(title)) {
            return "headline";
        }
        if (tree.has(i, Mark.KICKER)) {
            return "kicker";
        }
        if (isSite(tree, i, title)) {
            return "site";
        }
        if (text.length() <= MAX_LINE && tree.tag(i) != Tag.HEADING) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (String line : LINES) {
                if (lower.startsWith(line)) {
                    return "byline";
                }
            }
            if (!BylineText.names(text).isEmpty()) {
                return "byline";
            }
            boolean line = !text.endsWith(".") && !tree.hasBlocks(i);
            if (DateText.parse(text, dayFirst) != null || (line && DateScan.find(text, dayFirst) != null)) {
                return "date";
            }
            if (isCount(tree, i, text)) {
                return "tools";
            }
        }
        return null;
    }
}
