package dev.galley.format.html.part;

import dev.galley.format.html.declared.Items;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The parts of a page whose names and dates are not those of the article: navigation, comments, other articles, and others. */
final class Elsewhere {
    /**
     * The maximum number of characters of prose after the headline within which an element marked as a teaser still belongs to the
     * article.
     */
    private static final int HEAD = 400;

    /** The maximum number of elements around a node to examine. */
    private static final int MAX_DEPTH = 60;

    private final PageTree tree;
    private final Runs runs;
    private final int headline;
    private final long marks;
    private final Set<Tag> tags;

    /**
     * Creates the parts of a page.
     *
     * @param marks the marks of parts to exclude, besides those of comments
     * @param tags the elements to exclude
     */
    Elsewhere(PageParts page, int headline, long marks, Set<Tag> tags) {
        tree = page.tree();
        runs = page.runs();
        this.headline = headline;
        this.marks = marks | Mark.COMMENTS;
        this.tags = tags;
    }

    /** Checks for an element that is such a part. */
    boolean isRoot(int i) {
        boolean teaser = tree.has(i, Mark.RELATED) && (i < headline || runs.prose(Math.max(0, headline), i) > HEAD);
        return (teaser || tree.tag(i) == Tag.NAV || tags.contains(tree.tag(i)) || tree.has(i, marks) || isItem(i))
                && tree.tag(i) != Tag.BODY
                && tree.tag(i) != Tag.MAIN
                && runs.prose(i) * 2 <= runs.prose(0)
                && (headline < i || headline >= tree.end(i));
    }

    /** Checks for data of another article, or of a comment on this one. */
    private boolean isItem(int i) {
        Element element = headline < 0 ? null : tree.element(i);
        return element != null && Items.isOther(element);
    }

    /** Checks for a node in such a part. */
    boolean contains(int node) {
        int at = node;
        for (int steps = 0; at >= 0 && steps < MAX_DEPTH; steps++) {
            if (isRoot(at)) {
                return true;
            }
            at = tree.parent(at);
        }
        return false;
    }
}
