package dev.galley.format.html.part;

import dev.galley.format.html.declared.Property;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Drops the articles that a page shows below its own for readers who scroll on: {@code article} elements with a main heading of their
 * own. On a page whose title is not that of its first article, such as the front page of a blog, they stay.
 */
public final class OtherArticles {
    private static final int MAX_TITLE = 500;

    private OtherArticles() {}

    /** Drops other articles, and returns whether there were any. */
    public static boolean drop(PageParts page, Headline headline) {
        PageTree tree = page.tree();
        int own = headline.node();
        while (own >= 0 && tree.tag(own) != Tag.ARTICLE) {
            own = tree.parent(own);
        }
        if (own < 0) {
            return false;
        }
        Set<String> titles = new HashSet<>();
        page.declared().all(Property.HEADLINE).forEach(title -> titles.add(Words.of(title.text())));
        if (!isTitle(titles, Words.of(headline.text()))) {
            return false;
        }
        boolean dropped = false;
        int i = tree.end(own);
        while (i < tree.size()) {
            int heading = tree.tag(i) == Tag.ARTICLE ? mainHeading(tree, i) : i;
            if (heading < 0) {
                i = tree.end(i);
            } else if (heading == i || isTitle(titles, Words.of(tree.beginning(heading, MAX_TITLE)))) {
                i = heading + 1;
            } else {
                tree.drop(i, "other-article");
                dropped = true;
                i = tree.end(i);
            }
        }
        return dropped;
    }

    /** Returns the first main heading in an article; -1 if it has none. */
    private static int mainHeading(PageTree tree, int article) {
        for (int i = article + 1; i < tree.end(article); i++) {
            Element element = tree.element(i);
            if (element != null && element.normalName().equals("h1")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(Set<String> titles, String words) {
        return titles.stream().anyMatch(title -> title.equals(words) || title.startsWith(words + " "));
    }
}
