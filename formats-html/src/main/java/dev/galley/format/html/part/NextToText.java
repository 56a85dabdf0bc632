package dev.galley.format.html.part;

import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.ArrayList;
import java.util.List;

/** Finds short paragraphs of the text that stand before and after the element that holds the rest of it, in the same element. */
public final class NextToText {
    /** Marks that paragraphs of a text may have. */
    private static final long OF_TEXT = Mark.ARTICLE | Mark.BODY | Mark.BODY_PROPERTY | Mark.NUMBERED;

    private static final int MIN_CHARS = 20;
    private static final int MAX_CHARS = 200;
    private static final String ENDS = ".!?…。！？”\"»)";

    private NextToText() {}

    /** Returns the paragraphs between the headline and the text in {@code main}. */
    public static List<Integer> before(PageTree tree, Runs runs, int main, Headline headline) {
        List<Integer> found = new ArrayList<>();
        int around = around(tree, main);
        if (around < 0 || headline.node() < 0) {
            return found;
        }
        for (int i = around + 1; i < main; i = tree.end(i)) {
            if (i > headline.node() && isOfText(tree, runs, i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Returns the paragraphs right after the text in {@code main}. */
    public static List<Integer> after(PageTree tree, Runs runs, int main) {
        List<Integer> found = new ArrayList<>();
        int around = around(tree, main);
        int i = tree.end(main);
        while (around >= 0 && i < tree.end(around)) {
            if (isOfText(tree, runs, i)) {
                found.add(i);
            } else if (!tree.isDropRoot(i) && runs.chars(i) > 0) {
                return found;
            }
            i = tree.end(i);
        }
        return found;
    }

    /** Returns the article around {@code main}; -1 if it is in another element. */
    private static int around(PageTree tree, int main) {
        int parent = main < 0 || tree.tag(main) != Tag.OTHER ? -1 : tree.parent(main);
        boolean article = parent >= 0
                && (tree.tag(parent) == Tag.ARTICLE
                        || tree.tag(parent) == Tag.MAIN
                        || tree.has(parent, Mark.BODY | Mark.BODY_PROPERTY));
        return article ? parent : -1;
    }

    private static boolean isOfText(PageTree tree, Runs runs, int i) {
        if (tree.tag(i) != Tag.P
                || tree.isDropRoot(i)
                || tree.has(i, ~OF_TEXT)
                || runs.links(i) * 2 > runs.chars(i)
                || runs.chars(i) < MIN_CHARS
                || runs.chars(i) > MAX_CHARS) {
            return false;
        }
        String words = tree.beginning(i, MAX_CHARS * 2);
        return !words.isEmpty()
                && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0
                && BylineText.names(words).isEmpty()
                && !DateText.saysPublished(words);
    }
}
