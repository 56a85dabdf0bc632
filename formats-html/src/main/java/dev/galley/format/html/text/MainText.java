package dev.galley.format.html.text;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;

/** Chooses the element that holds the main text. */
public final class MainText {
    /** How much of the value of an element one of its children must hold to be chosen instead. */
    private static final double SHARE = 0.8;

    private final PageTree tree;
    private final Runs runs;

    public MainText(PageTree tree, Runs runs) {
        this.tree = tree;
        this.runs = runs;
    }

    /** Returns the number of the chosen element; -1 if the page has no text. */
    public int choose() {
        int best = -1;
        double bestValue = 0;
        int i = 0;
        while (i < tree.size()) {
            if (tree.isDropRoot(i) || (tree.tag(i) == Tag.UNSEEN && i > 0)) {
                i = tree.end(i);
                continue;
            }
            if (tree.text(i) == null && !tree.tag(i).isInline()) {
                double value = score(i);
                if (value >= bestValue && runs.chars(i) > 0) {
                    best = i;
                    bestValue = value;
                }
            }
            i++;
        }
        return best < 0 ? -1 : descend(best);
    }

    private double score(int i) {
        double value = runs.value(i);
        if (!isContainer(i)) {
            return value; // A paragraph may be named after the article it is part of.
        }
        if (tree.tag(i) == Tag.ASIDE) {
            return value * 0.3;
        }
        if (tree.has(i, Mark.BODY_PROPERTY)) {
            return value * 1.9;
        }
        if (tree.has(i, Mark.BODY)) {
            return value * 1.5;
        }
        if (tree.tag(i) == Tag.ARTICLE) {
            return value * 1.2;
        }
        return value;
    }

    /** Moves to a child as long as it holds nearly everything. */
    private int descend(int from) {
        int at = from;
        while (true) {
            int next = -1;
            double value = runs.value(at);
            for (int child = at + 1; child < tree.end(at); child = tree.end(child)) {
                if (tree.text(child) == null
                        && !tree.isDropRoot(child)
                        && isContainer(child)
                        && (runs.value(child) >= value * SHARE || isRicher(child, at))) {
                    next = child;
                }
            }
            if (next < 0) {
                return at;
            }
            at = next;
        }
    }

    /** Checks whether a child holds much of the value while the rest around it is poor in prose. */
    private boolean isRicher(int child, int around) {
        double value = runs.value(child);
        double share = value / runs.value(around);
        double rest = runs.value(around) - value;
        int chars = runs.chars(child);
        int restChars = runs.chars(around) - chars;
        double quality = rest / Math.max(1, restChars) / (value / Math.max(1, chars));
        boolean marked = tree.has(child, Mark.BODY | Mark.BODY_PROPERTY);
        boolean named = marked || tree.tag(child) == Tag.ARTICLE || tree.tag(child) == Tag.MAIN;
        return (share >= 0.5 && quality < 0.5)
                || (share >= 0.3 && quality < 0.25)
                || (share >= 0.4 && named && runs.paragraphs(child) > 2 && isOnly(child, around));
    }

    /** Checks that no sibling of {@code child} has the same marks. */
    private boolean isOnly(int child, int around) {
        for (int other = around + 1; other < tree.end(around); other = tree.end(other)) {
            if (other != child
                    && runs.prose(other) > 0
                    && (tree.has(other, Mark.BODY | Mark.BODY_PROPERTY)
                            || (tree.tag(other) == tree.tag(child) && tree.tag(child) == Tag.ARTICLE))) {
                return false;
            }
        }
        return true;
    }

    private boolean isContainer(int i) {
        return switch (tree.tag(i)) {
            case OTHER, ARTICLE, MAIN, BODY, CELL, TABLE, TABLE_PART, FORM -> true;
            default -> false;
        };
    }
}
