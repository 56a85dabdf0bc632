package dev.galley.format.html.tree;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells sections of a text from parts such as comments, lists of other articles and forms. Everything is counted once for the page,
 * as a sum up to each node, so that the answer takes no search.
 */
final class SectionSigns {
    /** The fewest characters outside of links that a section of a text has. */
    private static final int MIN_CHARS = 60;

    /** At most one character in this many may be in a link. */
    private static final int LINKS = 4;

    private static final int LEVELS = 7;

    private final PageTree tree;
    private final int[] chars;
    private final int[] links;
    private final int[] people;
    private final int[] dates;
    private final int[] forms;

    /** The next heading of the same level or a higher one, for each heading. */
    private final int[] next;

    SectionSigns(PageTree tree, List<Integer> headings, List<Integer> sections) {
        this.tree = tree;
        int size = tree.size() + 1;
        chars = new int[size];
        links = new int[size];
        people = new int[size];
        dates = new int[size];
        forms = new int[size];
        next = new int[size];
        Set<Integer> named = new HashSet<>(headings);
        named.addAll(sections);
        count(named);
        findNext();
    }

    private void count(Set<Integer> named) {
        int link = -1;
        int unseen = -1;
        for (int i = 0; i < tree.size(); i++) {
            TextNode text = tree.text(i);
            Element element = tree.element(i);
            boolean other = element != null && !named.contains(i);
            link = tree.tag(i) == Tag.A ? Math.max(link, tree.end(i)) : link;
            unseen = i > 0 && tree.tag(i) == Tag.UNSEEN ? Math.max(unseen, tree.end(i)) : unseen;
            int length = text == null || i < unseen ? 0 : text.text().strip().length();
            boolean time = element != null && element.normalName().equals("time");
            chars[i + 1] = chars[i] + length;
            links[i + 1] = links[i] + (i < link ? length : 0);
            people[i + 1] = people[i] + (other && tree.has(i, Mark.BYLINE | Mark.USER) ? 1 : 0);
            dates[i + 1] = dates[i] + (time || (other && tree.has(i, Mark.DATE)) ? 1 : 0);
            forms[i + 1] = forms[i] + (tree.tag(i) == Tag.FORM ? 1 : 0);
        }
    }

    private void findNext() {
        int[] after = new int[LEVELS];
        Arrays.fill(after, tree.size());
        for (int i = tree.size() - 1; i >= 0; i--) {
            Element element = tree.tag(i) == Tag.HEADING ? tree.element(i) : null;
            if (element != null) {
                int level = element.normalName().charAt(1) - '0';
                next[i] = after[level];
                Arrays.fill(after, level, LEVELS, i);
            }
        }
    }

    /** Returns where the section of the heading {@code i} ends: at the next such heading, or with the element around both. */
    int endOfSection(int i) {
        int around = tree.parent(i);
        while (around > 0 && inside(chars, around, tree.end(around)) == inside(chars, i, tree.end(i))) {
            around = tree.parent(around);
        }
        return around < 0 ? next[i] : Math.min(next[i], tree.end(around));
    }

    /** Checks for words outside of links, without a form, and without both names and dates, as comments have them. */
    boolean isText(int from, int until) {
        if (until <= from) {
            return false;
        }
        int all = inside(chars, from, until);
        int linked = inside(links, from, until);
        boolean signed = inside(people, from, until) > 0 && inside(dates, from, until) > 0;
        return all - linked >= MIN_CHARS && linked * LINKS <= all && !signed && inside(forms, from, until) == 0;
    }

    private static int inside(int[] sums, int from, int until) {
        return sums[until] - sums[from];
    }
}
