package dev.galley.format.html.part;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;

/** The header and the footer of a site, which are around every page: their dates, such as today's, are not those of an article. */
final class SiteFrame {
    /** The maximum number of elements around a node to examine. */
    private static final int MAX_DEPTH = 60;

    private final PageTree tree;
    private final int headline;

    /**
     * Creates the frame.
     *
     * @param headline the number of the heading; -1 if there is none
     */
    SiteFrame(PageTree tree, int headline) {
        this.tree = tree;
        this.headline = headline;
    }

    /** Checks for a header or footer that is neither in an article nor around the headline. */
    boolean isRoot(int i) {
        if (tree.tag(i) != Tag.HEADER && tree.tag(i) != Tag.FOOTER) {
            return false;
        }
        if (headline >= i && headline < tree.end(i)) {
            return false;
        }
        int at = tree.parent(i);
        for (int steps = 0; at >= 0 && steps < MAX_DEPTH; steps++) {
            if (tree.tag(at) == Tag.ARTICLE || tree.tag(at) == Tag.MAIN) {
                return false;
            }
            at = tree.parent(at);
        }
        return true;
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
