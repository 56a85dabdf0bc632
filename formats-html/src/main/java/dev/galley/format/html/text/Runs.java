package dev.galley.format.html.text;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.Arrays;
import org.jsoup.nodes.TextNode;

/**
 * The runs of text on a page: each is what lies between two block boundaries, such as a paragraph or a menu entry. What
 * was dropped has no runs. Each run has a value: positive for prose, negative for lists of links. Sums over a subtree cost
 * the same whatever its size.
 */
public final class Runs {
    private static final int PROSE = 80;

    private final PageTree tree;
    private int count;
    private int[] first = new int[512];
    private int[] block = new int[512];
    private int[] chars = new int[512];
    private int[] links = new int[512];
    private int[] stops = new int[512];

    /** Sums up to each node, exclusive. */
    private final double[] values;

    private final int[] proseSums;
    private final int[] charSums;
    private final int[] linkSums;
    private final int[] proseRuns;

    private Runs(PageTree tree) {
        this.tree = tree;
        int size = tree.size() + 1;
        values = new double[size];
        proseSums = new int[size];
        charSums = new int[size];
        linkSums = new int[size];
        proseRuns = new int[size];
    }

    /** Measures the runs of everything that has not been dropped. */
    public static Runs of(PageTree tree) {
        Runs runs = new Runs(tree);
        runs.collect();
        runs.sum();
        return runs;
    }

    private void collect() {
        int[] blockOf = new int[tree.size()];
        boolean[] linked = new boolean[tree.size()];
        boolean open = false;
        int i = 0;
        while (i < tree.size()) {
            if (tree.isDropRoot(i) || tree.tag(i) == Tag.UNSEEN) {
                i = tree.end(i);
                continue;
            }
            int parent = tree.parent(i);
            TextNode text = tree.text(i);
            if (text != null) {
                int owner = parent < 0 ? 0 : blockOf[parent];
                if (!open || block[count - 1] != owner) {
                    begin(i, owner);
                    open = true;
                }
                count(text.getWholeText(), parent >= 0 && linked[parent]);
            } else {
                boolean inline = tree.tag(i).isInline();
                blockOf[i] = inline && parent >= 0 ? blockOf[parent] : i;
                linked[i] = tree.tag(i) == Tag.A || (parent >= 0 && linked[parent]);
                if (!inline) {
                    open = false;
                }
            }
            i++;
        }
    }

    private void begin(int node, int owner) {
        if (count == first.length) {
            first = Arrays.copyOf(first, count * 2);
            block = Arrays.copyOf(block, count * 2);
            chars = Arrays.copyOf(chars, count * 2);
            links = Arrays.copyOf(links, count * 2);
            stops = Arrays.copyOf(stops, count * 2);
        }
        first[count] = node;
        block[count] = owner;
        count++;
    }

    private void count(String text, boolean linked) {
        int visible = 0;
        int marks = 0;
        boolean space = true;
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c <= ' ' || c == '\u00A0') {
                visible += space ? 0 : 1;
                space = true;
            } else {
                space = false;
                visible += c >= '\u2E80' && c <= '\uD7FF' ? 3 : 1; // a Chinese character or syllable is about a word
                if (isStop(c)) {
                    marks++;
                }
            }
        }
        int run = count - 1;
        chars[run] += visible;
        stops[run] += marks;
        if (linked) {
            links[run] += visible;
        }
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '.', ',', '!', '?', ';', '。', '，', '、', '！', '？', '،', '؟', '।', '։', '።' -> true;
            default -> false;
        };
    }

    private void sum() {
        int run = 0;
        for (int i = 0; i < tree.size(); i++) {
            values[i + 1] = values[i];
            proseSums[i + 1] = proseSums[i];
            charSums[i + 1] = charSums[i];
            linkSums[i + 1] = linkSums[i];
            proseRuns[i + 1] = proseRuns[i];
            if (run < count && first[run] == i) {
                values[i + 1] += runValue(run);
                charSums[i + 1] += chars[run];
                linkSums[i + 1] += links[run];
                if (isProse(run)) {
                    proseSums[i + 1] += chars[run] - links[run];
                    proseRuns[i + 1]++;
                }
                run++;
            }
        }
    }

    private boolean isProse(int run) {
        return links[run] * 2 < chars[run] && (chars[run] >= PROSE * 2 || (chars[run] >= PROSE && stops[run] > 0));
    }

    private double runValue(int run) {
        Tag tag = tree.tag(block[run]);
        int own = chars[run] - links[run];
        if (tag == Tag.HEADING) {
            return links[run] * 2 > chars[run] ? -20 : 0;
        }
        if (isProse(run)) {
            return own * (1 - (double) links[run] / chars[run]);
        }
        if (links[run] * 2 >= chars[run]) {
            return -Math.min(chars[run], 60) * 0.5 - 10;
        }
        if (tag == Tag.PRE || tag == Tag.P) {
            return stops[run] > 0 ? own * 0.5 : 0;
        }
        if (tag == Tag.CELL) {
            return stops[run] > 0 ? own * 0.3 : 0;
        }
        if (tag == Tag.ITEM) {
            return stops[run] > 0 ? own * 0.3 : -2;
        }
        return stops[run] > 0 && own > 40 ? own * 0.3 : -8;
    }

    /** Returns the sum of the values below {@code i}. */
    public double value(int i) {
        return values[tree.end(i)] - values[i];
    }

    /** Returns the number of characters of prose below {@code i}. */
    public int prose(int i) {
        return proseSums[tree.end(i)] - proseSums[i];
    }

    /** Returns the number of characters of prose from node {@code from} to node {@code until}, exclusive. */
    public int prose(int from, int until) {
        return proseSums[until] - proseSums[from];
    }

    /** Returns the number of paragraphs of prose below {@code i}. */
    public int paragraphs(int i) {
        return proseRuns[tree.end(i)] - proseRuns[i];
    }

    /** Returns the number of characters below {@code i}. */
    public int chars(int i) {
        return charSums[tree.end(i)] - charSums[i];
    }

    /** Returns the number of characters from node {@code from} to node {@code until}, exclusive. */
    public int chars(int from, int until) {
        return charSums[until] - charSums[from];
    }

    /** Returns the number of characters inside links below {@code i}. */
    public int links(int i) {
        return linkSums[tree.end(i)] - linkSums[i];
    }

    /** Returns the share of characters below {@code i} that are inside links, 0 to 1. */
    public double linkDensity(int i) {
        int all = chars(i);
        return all == 0 ? 0 : (double) links(i) / all;
    }
}
