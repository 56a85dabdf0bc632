package dev.galley.format.html.text;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import dev.galley.internal.markup.HtmlText;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes a subtree as HTML with few elements and attributes, without what was dropped. */
public final class CleanHtml {
    private static final Set<String> KEPT_INLINE = Set.of(
            "a", "b", "strong", "i", "em", "code", "sub", "sup", "mark", "q", "kbd", "del", "ins", "br", "s", "time",
            "abbr", "cite", "ruby", "rb", "rt", "rtc", "rp");
    private static final Set<String> KEPT_BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "hr");

    private final PageTree tree;
    private final StringBuilder out = new StringBuilder(4096);

    /** The number of open elements, such as cells, in which a figure is not a block of its own. */
    private int lines;

    public CleanHtml(PageTree tree) {
        this.tree = tree;
    }

    /** Appends the subtree of {@code root}, which is written even if it was dropped itself. */
    public CleanHtml add(int root) {
        int[] open = new int[64];
        int depth = 0;
        int i = root;
        while (i < tree.end(root)) {
            while (depth > 0 && i >= tree.end(open[depth - 1])) {
                close(open[--depth]);
            }
            if (isMedia(i, root)) {
                i = tree.end(i);
                continue;
            }
            if ((i > root && tree.isDropRoot(i)) || tree.tag(i) == Tag.UNSEEN) {
                if ("related".equals(tree.droppedBy(i))) {
                    RelatedHtml.append(tree, i, out);
                }
                i = tree.end(i);
                continue;
            }
            TextNode text = tree.text(i);
            if (text != null) {
                out.append(HtmlText.escape(text.getWholeText()));
            } else {
                open(i);
                if (depth == open.length) {
                    open = java.util.Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = i;
            }
            i++;
        }
        while (depth > 0) {
            close(open[--depth]);
        }
        return this;
    }

    /** Writes a figure, an image, a recording or a player; returns false for other elements. */
    private boolean isMedia(int i, int root) {
        Element element = tree.element(i);
        boolean dropped = i > root && tree.isDropRoot(i);
        if (element == null || (dropped && !"caption".equals(tree.droppedBy(i)))) {
            return false;
        }
        if (!dropped && MediaHtml.mayBeMedia(element)) {
            out.append(MediaHtml.of(element, false));
            return true;
        }
        return lines == 0 && FigureHtml.append(tree, i, out);
    }

    /** Appends what is inside {@code root}, without its own tag. */
    public CleanHtml addInside(int root) {
        Element element = tree.element(root);
        if (element == null || KEPT_BLOCKS.contains(element.normalName())) {
            return add(root);
        }
        for (int child = root + 1; child < tree.end(root); child = tree.end(child)) {
            if (!tree.isDropRoot(child) && tree.tag(child) != Tag.UNSEEN) {
                add(child);
            }
        }
        return this;
    }

    private void open(int i) {
        Element element = tree.element(i);
        if (element == null) {
            return;
        }
        String name = element.normalName();
        lines += isLine(i) ? 1 : 0;
        if (name.equals("rt") && !isParenthesis(element.previousElementSibling())) {
            out.append("<rp>(</rp>");
        }
        if (KEPT_INLINE.contains(name)) {
            out.append('<').append(name);
            attribute(element, name.equals("a") ? "href" : "datetime");
            out.append('>');
        } else if (KEPT_BLOCKS.contains(name) && !FigureHtml.isGallery(tree, i)) {
            out.append('<').append(name).append('>');
        } else if (isBoundary(i)) {
            out.append("<div>");
        }
    }

    /** Checks for an element whose content is one text, with its images in it. */
    private boolean isLine(int i) {
        return switch (tree.tag(i)) {
            case ITEM, CELL, QUOTE, P, A, PRE, HEADING -> true;
            default -> false;
        };
    }

    /** Checks for a block that does more than wrap a single block, so that what is around it is not part of its lines. */
    private boolean isBoundary(int i) {
        int child = i + 1;
        boolean wraps = child < tree.end(i)
                && tree.end(child) == tree.end(i)
                && tree.text(child) == null
                && !tree.tag(child).isInline()
                && tree.tag(child) != Tag.UNSEEN
                && !tree.isDropRoot(child);
        return !tree.tag(i).isInline() && !wraps;
    }

    private void attribute(Element element, String name) {
        String value = element.attr(name);
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            out.append(HtmlText.escape(value));
            out.append('"');
        }
    }

    private void close(int i) {
        Element element = tree.element(i);
        String name = element == null ? "" : element.normalName();
        lines -= element != null && isLine(i) ? 1 : 0;
        if (name.equals("br") || name.equals("hr")) {
            return;
        }
        if (KEPT_INLINE.contains(name) || (KEPT_BLOCKS.contains(name) && !FigureHtml.isGallery(tree, i))) {
            out.append("</").append(name).append('>');
        } else if (isBoundary(i)) {
            out.append("</div>");
        }
        if (element != null && name.equals("rt") && !isParenthesis(element.nextElementSibling())) {
            out.append("<rp>)</rp>");
        }
    }

    /** Checks for the parenthesis that is shown where ruby text is not, so that it does not run into the words. */
    private static boolean isParenthesis(@Nullable Element sibling) {
        return sibling != null && sibling.normalName().equals("rp");
    }

    /** Returns the HTML. */
    public String html() {
        return out.toString();
    }
}
