package dev.galley.format.html.part;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds a headline that is not a main heading: an element marked as title with the words of the declared title, without the name of
 * the site. On such pages the main heading names the site or its section, if there is one at all.
 */
final class MarkedTitle {
    private static final int MAX_LENGTH = 300;

    /** The fewest words that are a headline if no main heading has the others. */
    private static final int MIN_WORDS = 3;

    private static final int MAX_AROUND = 5;
    private static final Set<String> PARTS_OF_SITES =
            Set.of("header", "masthead", "banner", "site-header", "blog-title");

    private MarkedTitle() {}

    /**
     * Returns the first such element; -1 if there is none, or if the main heading may be the headline.
     *
     * @param titles the declared titles, as {@link Words#of} gives them
     * @param main the main heading; -1 if there is none
     */
    static int find(PageTree tree, Set<String> titles, int main) {
        if (main >= 0 && !isOfSite(tree, main)) {
            return -1;
        }
        String heading = main < 0 ? "" : Words.of(tree.beginning(main, MAX_LENGTH));
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (element == null || !isMarked(tree.tag(i), element)) {
                continue;
            }
            String words = Words.of(tree.beginning(i, MAX_LENGTH));
            for (String title : words.isEmpty() || words.equals(heading) ? Set.<String>of() : titles) {
                if (isHeadline(words, title, heading)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Checks for a heading that leads to another page, or that is in the part above every page of a site. */
    private static boolean isOfSite(PageTree tree, int main) {
        for (int i = main; i < tree.end(main); i++) {
            if (tree.tag(i) == Tag.A) {
                return true;
            }
        }
        int at = tree.parent(main);
        for (int steps = 0; at >= 0 && steps < MAX_AROUND; steps++) {
            Element around = tree.element(at);
            if (around != null && PARTS_OF_SITES.contains(around.id())) {
                return true;
            }
            at = tree.parent(at);
        }
        return false;
    }

    private static boolean isMarked(Tag tag, Element element) {
        boolean mayBe = tag == Tag.A || tag == Tag.HEADING || tag == Tag.P || tag == Tag.OTHER || tag == Tag.INLINE;
        String names = mayBe ? element.className().toLowerCase(Locale.ROOT) : "";
        return (names.contains("title") || names.contains("headline")) && !names.contains("site");
    }

    private static boolean isHeadline(String words, String title, String heading) {
        String rest = "";
        if (title.startsWith(words + " ")) {
            rest = title.substring(words.length() + 1);
        } else if (title.endsWith(" " + words)) {
            rest = title.substring(0, title.length() - words.length() - 1);
        } else if (!title.equals(words)) {
            return false;
        }
        return heading.isEmpty()
                ? words.split(" ", -1).length >= MIN_WORDS && rest.length() < words.length()
                : rest.equals(heading) && heading.length() < words.length();
    }
}
