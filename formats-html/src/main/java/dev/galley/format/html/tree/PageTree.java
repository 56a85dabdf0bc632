package dev.galley.format.html.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of a page, numbered in document order. The subtree of node {@code i} are the numbers from
 * {@code i} to {@link #end}, exclusive. Nodes can be dropped, with the name of the rule that dropped them.
 */
public final class PageTree {
    /** Each node is in one of these two. */
    private @Nullable Element[] elements = new Element[4096];

    private @Nullable TextNode[] texts = new TextNode[4096];
    private int size;
    private int[] parent = new int[4096];
    private int[] end = new int[4096];
    private long[] marks = new long[4096];
    private Tag[] tags = new Tag[4096];
    private @Nullable String[] dropped = new String[0];

    private PageTree() {}

    /** Numbers the nodes of {@code document}. */
    public static PageTree of(Document document) {
        PageTree tree = new PageTree();
        Builder builder = tree.new Builder();
        NodeTraversor.traverse(builder, document);
        tree.dropped = new String[tree.size()];
        builder.finish();
        if (!builder.noscript.isEmpty()) {
            tree.readNoscript(builder.noscript);
        }
        return tree;
    }

    /** Counts {@code noscript} as part of the page if nearly all text is there, as on pages that scripts fill. */
    private void readNoscript(List<Integer> places) {
        int inside = 0;
        int outside = 0;
        int next = 0;
        int until = 0;
        for (int i = 0; i < size; i++) {
            TextNode text = texts[i];
            if (text != null) {
                if (i < until) {
                    inside += text.getWholeText().length();
                } else {
                    outside += text.getWholeText().strip().length();
                }
            } else if (next < places.size() && places.get(next) == i) {
                until = Math.max(until, end[i]);
                next++;
            }
        }
        if (inside > 4 * outside) {
            places.forEach(i -> tags[i] = Tag.OTHER);
        }
    }

    private final class Builder implements NodeVisitor {
        private final MarkReader reader = new MarkReader();
        private final HeadingIds headingIds = new HeadingIds();
        private final List<Integer> noscript = new ArrayList<>();
        private int current = -1;

        void finish() {
            headingIds.forget(PageTree.this, (i, element) -> marks[i] = reader.marksWithoutId(element));
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                int i = add(Tag.of(element.normalName()));
                elements[i] = element;
                if (element.attributesSize() > 0) {
                    marks[i] = reader.marks(element);
                    if (element.hasAttr("id")) {
                        headingIds.add(i, element);
                    }
                }
                if (element.normalName().equals("noscript")) {
                    noscript.add(i);
                }
                current = i;
            } else if (node instanceof TextNode text && (!text.isBlank() || isSpaceInLine(text))) {
                int i = add(Tag.INLINE);
                texts[i] = text;
                end[i] = i + 1;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                end[current] = size;
                current = parent[current];
            }
        }

        private static boolean isSpaceInLine(TextNode text) {
            return isInline(text.previousSibling()) && isInline(text.nextSibling());
        }

        private static boolean isInline(@Nullable Node sibling) {
            return sibling instanceof Element element
                    && Tag.of(element.normalName()).isInline()
                    && !element.normalName().equals("br");
        }

        private int add(Tag tag) {
            int i = size++;
            if (i == parent.length) {
                elements = Arrays.copyOf(elements, i * 2);
                texts = Arrays.copyOf(texts, i * 2);
                parent = Arrays.copyOf(parent, i * 2);
                end = Arrays.copyOf(end, i * 2);
                marks = Arrays.copyOf(marks, i * 2);
                tags = Arrays.copyOf(tags, i * 2);
            }
            parent[i] = current;
            tags[i] = tag;
            return i;
        }
    }

    /** Returns the number of nodes. */
    public int size() {
        return size;
    }

    /** Returns the number of the parent; -1 for the document. */
    public int parent(int i) {
        return parent[i];
    }

    /** Returns the number after the last node of the subtree of {@code i}. */
    public int end(int i) {
        return end[i];
    }

    /** Returns the role of node {@code i}; {@link Tag#INLINE} for a text. */
    public Tag tag(int i) {
        return tags[i];
    }

    /** Checks whether the class, the id or another attribute of {@code i} has one of the marks in {@code mask}. */
    public boolean has(int i, long mask) {
        return (marks[i] & mask) != 0;
    }

    /** Checks whether there are other blocks in the element {@code i}, which is then more than a line. */
    public boolean hasBlocks(int i) {
        for (int at = i + 1; at < end[i]; at++) {
            if (!tags[at].isInline()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the element {@code i}; null for a text. */
    public @Nullable Element element(int i) {
        return elements[i];
    }

    /** Returns the text node {@code i}; null for an element. */
    public @Nullable TextNode text(int i) {
        return texts[i];
    }

    /** Returns the numbers of the elements that {@code evaluator} selects, in document order. */
    public List<Integer> select(Evaluator evaluator) {
        List<Integer> selected = new ArrayList<>();
        Element root = elements[0];
        for (int i = 0; i < size && root != null; i++) {
            Element element = elements[i];
            if (element != null && evaluator.matches(root, element)) {
                selected.add(i);
            }
        }
        return selected;
    }

    /** Returns the node {@code i}. */
    public Node node(int i) {
        Element element = elements[i];
        return element != null ? element : Objects.requireNonNull(texts[i]);
    }

    /** Checks whether {@code i} itself was dropped, with its whole subtree. */
    public boolean isDropRoot(int i) {
        return dropped[i] != null;
    }

    /** Returns the rule that dropped {@code i} itself; null if none did. */
    public @Nullable String droppedBy(int i) {
        return dropped[i];
    }

    /** Drops the subtree of {@code i}; the first rule counts. */
    public void drop(int i, String rule) {
        if (dropped[i] == null) {
            dropped[i] = rule;
        }
    }

    /** Takes back what the rules dropped. */
    public void restore(@Nullable String[] before) {
        dropped = before.clone();
    }

    /** Returns which rule dropped each node, to {@link #restore} it. */
    public @Nullable String[] drops() {
        return dropped.clone();
    }

    /** Returns the words of the subtree of {@code i} without what was dropped inside and without ruby text, white space collapsed. */
    public String words(int i) {
        return beginning(i, Integer.MAX_VALUE);
    }

    /** Returns the first {@code most} characters of {@link #words}. */
    public String beginning(int i, int most) {
        String words = collect(i, most);
        return words.length() <= most ? words : words.substring(0, most);
    }

    private String collect(int i, int most) {
        StringBuilder words = new StringBuilder();
        int at = i;
        while (at < end[i] && words.length() <= most) {
            if ((at > i && (isDropRoot(at) || tags[at] == Tag.RUBY)) || tags[at] == Tag.UNSEEN) {
                at = end[at];
                continue;
            }
            TextNode text = text(at);
            if (text != null) {
                append(words, text.getWholeText());
            } else if (!tags[at].isInline() || tags[at] == Tag.BR) {
                space(words);
            }
            at++;
        }
        return words.toString().strip();
    }

    /** Appends {@code text} with its white space collapsed. */
    public static void append(StringBuilder words, String text) {
        int start = 0;
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            boolean space = c <= ' ' || (c > '~' && (Character.isWhitespace(c) || c == '\u00A0'));
            if (space || c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                words.append(text, start, k);
                start = k + 1;
                if (space) {
                    space(words);
                }
            }
        }
        words.append(text, start, text.length());
    }

    private static void space(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
