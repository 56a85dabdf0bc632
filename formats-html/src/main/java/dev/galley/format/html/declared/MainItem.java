package dev.galley.format.html.declared;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Chooses the item of microdata, RDFa or microformats that is the article of the page: the first that contains a main heading,
 * else the first outside sidebars, footers and lists of other articles.
 */
final class MainItem {
    private static final long BESIDE =
            Mark.RELATED | Mark.SIDEBAR | Mark.FOOTER | Mark.NAVIGATION | Mark.COMMENTS | Mark.POPUP;

    /** The maximum number of elements around an item to examine. */
    private static final int MAX_AROUND = 60;

    private final PageTree tree;
    private final List<Integer> items = new ArrayList<>();

    MainItem(PageTree tree) {
        this.tree = tree;
    }

    /** Adds the item that the element {@code i} is. */
    void add(int i) {
        items.add(i);
    }

    /** Returns the number of the element that is the item of the article; -1 if there is none. */
    int choose() {
        if (items.isEmpty()) {
            return -1;
        }
        int[] headings = new int[tree.size() + 1];
        int[] chars = new int[tree.size() + 1];
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            TextNode text = tree.text(i);
            boolean heading = element != null && element.normalName().equals("h1");
            headings[i + 1] = headings[i] + (heading ? 1 : 0);
            chars[i + 1] = chars[i] + (text == null ? 0 : text.getWholeText().length());
        }
        int first = -1;
        for (int i : items) {
            if (isBeside(i, headings, chars)) {
                continue;
            }
            if (inside(headings, i) > 0) {
                return i;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }

    /** Checks for a part around the item, or the item itself, that has neither a main heading nor most of the words. */
    private boolean isBeside(int item, int[] headings, int[] chars) {
        int at = item;
        for (int steps = 0; at > 0 && steps < MAX_AROUND; steps++) {
            if (inside(headings, at) > 0 || inside(chars, at) * 2L > inside(chars, 0)) {
                return false;
            }
            Tag tag = tree.tag(at);
            if (tag == Tag.ASIDE || tag == Tag.NAV || tag == Tag.FOOTER || tree.has(at, BESIDE)) {
                return true;
            }
            at = tree.parent(at);
        }
        return false;
    }

    private int inside(int[] sums, int i) {
        return sums[tree.end(i)] - sums[i];
    }
}
