package dev.galley.format.html.part;

import dev.galley.format.html.text.Runs;
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
    private static final int HEAD = 400;

    /** Returns the lines from node {@code from} on, at most {@code max}, up to node {@code end}. Dropped parts count too. */
    static List<Line> of(PageTree tree, int from, int end, int max) {
        List<Line> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean ruby = false;
        int first = -1;
        int i = Math.max(0, from);
        while (i < end && lines.size() < max) {
            if ((tree.tag(i) == Tag.UNSEEN && i > 0) || tree.tag(i) == Tag.RUBY) {
                ruby = tree.tag(i) == Tag.RUBY;
                i = tree.end(i);
                continue;
            }
            TextNode text = tree.text(i);
            if (text != null) {
                if (first < 0 || line.isEmpty()) {
                    first = i;
                }
                if (!ruby && isGlued(line, text.getWholeText())) {
                    line.append(' ');
                }
                ruby = false;
                PageTree.append(line, text.getWholeText());
            } else if (!tree.tag(i).isInline() || tree.tag(i) == Tag.BR) {
                add(lines, line, first);
            }
            i++;
        }
        add(lines, line, first);
        return lines;
    }

    /**
     * Checks for words that only elements keep apart, such as those of {@code <b>Ada Brook</b><i>March 2026</i>}: a capital or a digit
     * follows a small letter or a digit without a space.
     */
    static boolean isGlued(StringBuilder before, String text) {
        if (before.isEmpty() || text.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char next = text.charAt(0);
        boolean ends = Character.isLowerCase(last) || Character.isDigit(last) || isCaseless(last);
        return ends && (Character.isUpperCase(next) || Character.isDigit(next) || isCaseless(next));
    }

    private static boolean isCaseless(char c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }

    /** Returns those of {@code lines} that follow little prose after the headline, such as a standfirst. */
    static List<Line> head(List<Line> lines, Runs runs, int headline) {
        return lines.stream()
                .filter(line -> runs.prose(Math.max(0, headline), line.node()) <= HEAD)
                .toList();
    }

    /** Returns the number of the outermost element that begins with this line. */
    int start(PageTree tree) {
        int at = node;
        while (tree.parent(at) == at - 1 && tree.tag(at - 1) != Tag.BODY) {
            at--;
        }
        return at;
    }

    private static void add(List<Line> lines, StringBuilder line, int first) {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(new Line(first, text));
        }
        line.setLength(0);
    }
}
