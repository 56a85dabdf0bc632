package dev.galley.format.html;

import dev.galley.format.html.tree.PageTree;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Finds where the elements that decisions are about begin and end in the source of a page. */
final class SourcePlaces {
    /**
     * A decision with its place in the source.
     *
     * @param start the offset of the start tag
     * @param line the line of the start tag, from 1
     * @param end the offset after the end tag, or after the last node inside if the end tag is missing
     */
    record Place(String rule, boolean taken, int start, int line, int end) {}

    private SourcePlaces() {}

    /** Returns the places of decisions in the same order; elements that the parser added have none and are left out. */
    static List<Place> of(PageTree tree, List<Decisions.Made> decisions) {
        int[] ends = ends(tree);
        List<Place> places = new ArrayList<>();
        for (Decisions.Made made : decisions) {
            Range range = tree.node(made.node()).sourceRange();
            if (range.isTracked() && !range.isImplicit() && ends[made.node()] > range.startPos()) {
                places.add(new Place(
                        made.rule(),
                        made.taken(),
                        range.startPos(),
                        range.start().lineNumber(),
                        ends[made.node()]));
            }
        }
        return places;
    }

    /** Returns where the subtree of each node ends. */
    private static int[] ends(PageTree tree) {
        int[] ends = new int[tree.size()];
        for (int i = tree.size() - 1; i >= 0; i--) {
            Node node = tree.node(i);
            ends[i] = Math.max(ends[i], end(node.sourceRange()));
            if (node instanceof Element element) {
                ends[i] = Math.max(ends[i], end(element.endSourceRange()));
            }
            int parent = tree.parent(i);
            if (parent >= 0) {
                ends[parent] = Math.max(ends[parent], ends[i]);
            }
        }
        return ends;
    }

    private static int end(Range range) {
        return range.isTracked() ? range.endPos() : 0;
    }
}
