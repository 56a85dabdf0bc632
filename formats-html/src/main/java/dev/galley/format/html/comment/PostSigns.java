package dev.galley.format.html.comment;

import dev.galley.format.html.part.DateText;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import org.jsoup.nodes.Element;

/**
 * Checks whether an element of a page has a name, a date, a form or a main part in it. Each is counted once for the page, as a
 * sum up to each node, so that the answer takes no search.
 */
final class PostSigns {
    private static final int MAX_LINE = 90;

    private final PageTree tree;
    private final int[] people;
    private final int[] dates;
    /** Main headings and marked bodies, but not the bodies of comments. */
    private final int[] mains;
    /** The characters in forms. */
    private final int[] forms;

    PostSigns(PageTree tree, Runs runs) {
        this.tree = tree;
        people = new int[tree.size() + 1];
        dates = new int[tree.size() + 1];
        mains = new int[tree.size() + 1];
        forms = new int[tree.size() + 1];
        int form = -1;
        int comment = -1;
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            String name = element == null ? "" : element.normalName();
            if (i >= comment && element != null && element.attr("itemtype").endsWith("/Comment")) {
                comment = tree.end(i);
            }
            boolean main = (i >= comment && tree.has(i, Mark.BODY_PROPERTY)) || name.equals("h1");
            people[i + 1] = people[i] + (isPerson(tree, i) ? 1 : 0);
            dates[i + 1] = dates[i] + (isDate(tree, i, name) ? 1 : 0);
            mains[i + 1] = mains[i] + (main ? 1 : 0);
            forms[i + 1] = forms[i];
            if (i >= form && tree.tag(i) == Tag.FORM) {
                form = tree.end(i);
                forms[i + 1] += runs.chars(i);
            }
        }
    }

    private static boolean isPerson(PageTree tree, int i) {
        return tree.has(i, Mark.BYLINE | Mark.USER) || (tree.has(i, Mark.COMMENTS) && PostHeads.isName(tree, i));
    }

    /** Checks for a date, or for a line about a post with a date in it. */
    private static boolean isDate(PageTree tree, int i, String name) {
        if (tree.has(i, Mark.DATE) || name.equals("time")) {
            return true;
        }
        if (!tree.has(i, Mark.META) || !tree.has(i, Mark.COMMENTS)) {
            return false;
        }
        String words = tree.beginning(i, MAX_LINE + 1);
        return words.length() <= MAX_LINE && DateText.in(words) != null;
    }

    boolean hasPerson(int i) {
        return inside(people, i) > 0;
    }

    boolean hasDate(int i) {
        return inside(dates, i) > 0;
    }

    boolean holdsMain(int i) {
        return inside(mains, i) > 0;
    }

    /** Returns the number of characters in forms inside the element. */
    int formChars(int i) {
        return inside(forms, i);
    }

    private int inside(int[] sums, int i) {
        return sums[tree.end(i)] - sums[i];
    }
}
