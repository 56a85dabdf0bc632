package dev.galley.body;

import dev.galley.model.Text;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a text with the position of each character in the original, so that matches can be shown there. Unlike
 * {@link Text#plain()} it keeps white space, and it ends each block with a line feed. Immutable.
 */
public final class TracedText {
    private static final int[] IDENTITY = {};

    private final String original;
    private final String words;
    private final int[] starts;
    private final int[] ends;

    private TracedText(String original, String words, int[] starts, int[] ends) {
        this.original = original;
        this.words = words;
        this.starts = starts;
        this.ends = ends;
    }

    /** Extracts the words of {@code text}. */
    public static TracedText of(Text text) {
        String original = text.value();
        if (!text.isMarkup() || (original.indexOf('<') < 0 && original.indexOf('&') < 0)) {
            return new TracedText(original, original, IDENTITY, IDENTITY);
        }
        Collector collector = new Collector(original);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        NodeTraversor.traverse(collector, parser.parseInput(original, "").body());
        return collector.text();
    }

    /** Returns the original text with its markup. */
    public String original() {
        return original;
    }

    /** Returns the words. */
    public String words() {
        return words;
    }

    /**
     * Returns the index in the original at which the words from {@code start} to {@code end} begin.
     *
     * @param start an index into the words, from 0
     * @param end the index after the last of them, at least {@code start}
     */
    public int originalStart(int start, int end) {
        if (starts.length == 0) {
            return start;
        }
        int first = start < starts.length ? starts[start] : original.length();
        for (int i = start + 1; i < end; i++) {
            first = Math.min(first, starts[i]); // the parser may have reordered words
        }
        return first;
    }

    /**
     * Returns the index in the original at which the words from {@code start} to {@code end} end; see {@link
     * #originalStart}.
     */
    public int originalEnd(int start, int end) {
        if (starts.length == 0) {
            return end;
        }
        int last = originalStart(start, end);
        for (int i = start; i < end; i++) {
            last = Math.max(last, ends[i]);
        }
        return last;
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return words;
    }

    /** Traverses a parsed fragment and records the words and their positions. */
    private static final class Collector implements NodeVisitor {
        private final String original;
        private final StringBuilder words = new StringBuilder();
        private int[] starts;
        private int[] ends;

        Collector(String original) {
            this.original = original;
            starts = new int[original.length() + 16];
            ends = new int[original.length() + 16];
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(text);
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                lineEnd(node.sourceRange().endPos());
            } else if (isShownBlock(node, depth)) {
                lineEnd(node.sourceRange().startPos());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isShownBlock(node, depth)) {
                lineEnd(node.sourceRange().endPos());
            }
        }

        private static boolean isShownBlock(Node node, int depth) {
            return node instanceof Element element && element.isBlock() && depth > 0 && !isUnseen(element);
        }

        private static boolean isUnseen(Element element) {
            return element.normalName().equals("script") || element.normalName().equals("style");
        }

        /**
         * Ends a line.
         *
         * @param position the place in the original; negative if unknown, because the parser added the element
         */
        private void lineEnd(int position) {
            if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
                int place = position >= 0 ? Math.min(position, original.length()) : ends[words.length() - 1];
                put('\n', place, place);
            }
        }

        /** Aligns the source with the text that the parser made of it. A character reference is treated as a whole. */
        private void add(TextNode node) {
            String decoded = node.getWholeText();
            boolean tracked = node.sourceRange().isTracked();
            int from = tracked ? node.sourceRange().startPos() : 0;
            int to = tracked ? Math.min(node.sourceRange().endPos(), original.length()) : original.length();
            int i = from;
            int j = 0;
            while (j < decoded.length()) {
                while (tracked && i < to && original.charAt(i) == '\0' && decoded.charAt(j) != '\0') {
                    i++; // the parser drops null characters
                }
                int end = tracked && i < to && original.charAt(i) == '&' ? referenceEnd(i, to) : i;
                String reference = end > i ? Parser.unescapeEntities(original.substring(i, end), false) : "";
                if (!reference.isEmpty() && decoded.startsWith(reference, j)) {
                    for (int k = 0; k < reference.length(); k++) {
                        put(reference.charAt(k), i, end);
                    }
                    i = end;
                    j += reference.length();
                } else {
                    put(decoded.charAt(j), tracked ? Math.min(i, to) : from, tracked ? Math.min(i + 1, to) : to);
                    i++;
                    j++;
                }
            }
        }

        private int referenceEnd(int start, int to) {
            int end = start + 1;
            while (end < to && (Character.isLetterOrDigit(original.charAt(end)) || original.charAt(end) == '#')) {
                end++;
            }
            return end < to && original.charAt(end) == ';' ? end + 1 : end;
        }

        private void put(char c, int start, int end) {
            if (words.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[words.length()] = start;
            ends[words.length()] = end;
            words.append(c);
        }

        TracedText text() {
            return new TracedText(
                    original,
                    words.toString(),
                    Arrays.copyOf(starts, words.length()),
                    Arrays.copyOf(ends, words.length()));
        }
    }
}
