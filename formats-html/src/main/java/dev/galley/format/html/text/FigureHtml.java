package dev.galley.format.html.text;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import dev.galley.internal.markup.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Writes what a page shows as a figure, in whatever elements, as a {@code figure} with one image or recording, its caption, and the
 * credit in {@code small} at the end of the caption.
 */
final class FigureHtml {
    private static final int MAX_TEXT = 1_000;

    /** The most nodes of a figure, and of another element that may be one. */
    private static final int MAX_FIGURE = 600;

    private static final int MAX_NODES = 60;
    private static final int MAX_MEDIA = 60;

    /** The most characters of labels of buttons in a figure. */
    private static final int MAX_LABEL = 40;

    private static final List<String> IMAGE_FILES = List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif");

    private final PageTree tree;
    private final int root;
    private final boolean isFigure;
    private final List<String> media = new ArrayList<>();
    private final StringBuilder loose = new StringBuilder();
    private String spare = "";
    private String caption = "";
    private String credit = "";

    private FigureHtml(PageTree tree, int root) {
        this.tree = tree;
        this.root = root;
        isFigure = tree.tag(root) == Tag.FIGURE;
    }

    /** Appends the element {@code i} if it is shown as a figure; returns whether it is. */
    static boolean append(PageTree tree, int i, StringBuilder out) {
        boolean mayBe = tree.tag(i) == Tag.FIGURE
                ? tree.end(i) - i <= MAX_FIGURE
                : tree.tag(i) == Tag.OTHER && tree.end(i) - i <= MAX_NODES && tree.end(i) - i > 2;
        if (!mayBe) {
            return false;
        }
        FigureHtml figure = new FigureHtml(tree, i);
        return figure.collect() && figure.write(out);
    }

    /** Checks for a figure around other figures, such as a gallery. */
    static boolean isGallery(PageTree tree, int i) {
        if (tree.tag(i) != Tag.FIGURE || tree.end(i) - i > MAX_FIGURE) {
            return false;
        }
        for (int at = i + 1; at < tree.end(i); at++) {
            if (tree.tag(at) == Tag.FIGURE) {
                return true;
            }
        }
        return false;
    }

    /** Collects the media and the caption; returns false if there is anything else. */
    private boolean collect() {
        int i = root + 1;
        while (i < tree.end(root)) {
            Element element = tree.element(i);
            if (element == null) {
                PageTree.append(loose, tree.text(i) == null ? "" : tree.beginning(i, MAX_TEXT) + " ");
                i++;
            } else if (MediaHtml.mayBeMedia(element)) {
                add(MediaHtml.of(element, true));
                i = tree.end(i);
            } else if (isCaption(i)) {
                caption(i);
                i = tree.end(i);
            } else if (tree.tag(i) == Tag.UNSEEN || tree.tag(i) == Tag.BUTTON) {
                spare(element);
                i = tree.end(i);
            } else if (!isTransparent(i, element)) {
                return false;
            } else {
                i++;
            }
        }
        return true;
    }

    private void add(String html) {
        if (!html.isEmpty() && !media.contains(html) && media.size() < MAX_MEDIA) {
            media.add(html);
        }
    }

    /** Keeps the image for browsers without scripts, in case it is the only one. */
    private void spare(Element element) {
        Element image = element.normalName().equals("noscript") ? element.selectFirst("img") : null;
        if (image != null && spare.isEmpty()) {
            spare = MediaHtml.of(image, true);
        }
    }

    /** Checks for an element whose words are those of the figure: it may be around its image, but leads to no other page. */
    private boolean isTransparent(int i, Element element) {
        return switch (tree.tag(i)) {
            case A -> leadsToImage(element.attr("href"));
            case FIGURE, HEADING, QUOTE, PRE, TABLE, TABLE_PART, CELL -> false;
            default -> true;
        };
    }

    private static boolean leadsToImage(String href) {
        int query = href.indexOf('?');
        String path = (query < 0 ? href : href.substring(0, query)).toLowerCase(Locale.ROOT);
        return path.isEmpty() || path.startsWith("#") || IMAGE_FILES.stream().anyMatch(path::endsWith);
    }

    /** Checks for an element with the words of the caption, and without an image. */
    private boolean isCaption(int i) {
        if (tree.tag(i) != Tag.FIGCAPTION && !tree.has(i, Mark.CAPTION | Mark.CREDIT)) {
            return false;
        }
        for (int at = i; at < tree.end(i); at++) {
            if (tree.tag(at) == Tag.IMAGE || tree.tag(at) == Tag.FIGURE) {
                return tree.tag(i) == Tag.FIGCAPTION;
            }
        }
        return true;
    }

    private void caption(int i) {
        Captions.Words words = Captions.of(tree, i);
        caption = caption.isEmpty() ? words.caption() : caption;
        credit = credit.isEmpty() ? words.credit() : credit;
    }

    private boolean write(StringBuilder out) {
        if (media.isEmpty() && isFigure) {
            add(spare);
        }
        String words = loose.toString().strip();
        boolean isMarked = "caption".equals(tree.droppedBy(root));
        if (isMarked && caption.isEmpty()) {
            caption = words;
        } else if (words.length() > (isFigure ? MAX_LABEL : 0)) {
            return false;
        }
        boolean described = isFigure || isMarked || !caption.isEmpty() || !credit.isEmpty();
        if (media.isEmpty() || !described || caption.length() > MAX_TEXT) {
            return false;
        }
        for (int k = 0; k < media.size(); k++) {
            out.append("<figure>").append(media.get(k));
            if (k == media.size() - 1 && !(caption + credit).isEmpty()) {
                out.append("<figcaption>").append(HtmlText.escape(caption));
                out.append(credit.isEmpty() ? "" : "<small>" + HtmlText.escape(credit) + "</small>");
                out.append("</figcaption>");
            }
            out.append("</figure>");
        }
        return true;
    }
}
