package dev.galley.format.html.part;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * One line of text as a reader sees it, between two block boundaries.
 *
 * @param node the number of its first text node
 * @param text the text, white space collapsed
 */
record Line(int node, String text) {
    /** Returns the lines from node {@code from} on, at most {@code max}, up to node {@code end}. Dropped parts count too. */
    static List<Line> of(PageTree tree, int from, int end, int max) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int first = -1;
        int i = Math.max(0, from);
        while (i < end && lines.size() < max) {
            if (tree.tag(i) == Tag.UNSEEN && i > 0) {
                i = tree.end(i);
                continue;
            }
            TextNode text = tree.text(i);
            if (text != null) {
                if (first < 0 || line.isEmpty()) {
                    first = i;
                }
                PageTree.append(line, text.getWholeText());
            } else if (!tree.tag(i).isInline() || tree.tag(i) == Tag.BR) {
                add(lines, line, first);
            }
            i++;
        }
        add(lines, line, first);
        return lines;
    }

    private static void add(List<Line> lines, StringBuilder line, int first) {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(new Line(first, text));
        }
        line.setLength(0);
    }
}
