package dev.galley.format.html.text;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Text;
import org.jsoup.nodes.Element;

/** Separates the credit of a picture from the words of its caption. */
public final class Captions {
    private static final int MAX_TEXT = 1_000;
    private static final String CREDIT = "<small>";
    private static final String CREDIT_END = "</small>";

    private Captions() {}

    /**
     * A caption.
     *
     * @param caption the words without the credit; empty if there are none
     * @param credit the name of the photographer or agency; empty if unknown
     */
    public record Words(String caption, String credit) {}

    /** Reads the caption {@code i}, in which an element may be marked as credit. */
    public static Words of(PageTree tree, int i) {
        String all = tree.beginning(i, MAX_TEXT);
        if (tree.has(i, Mark.CREDIT) && !tree.has(i, Mark.CAPTION)) {
            return new Words("", all);
        }
        for (int at = i + 1; at < tree.end(i); at++) {
            if (isCredit(tree, at)) {
                String credit = tree.beginning(at, MAX_TEXT);
                if (!credit.isEmpty() && all.endsWith(credit)) {
                    String caption = all.substring(0, all.length() - credit.length());
                    return new Words(caption.strip(), credit);
                }
            }
        }
        return new Words(all, "");
    }

    private static boolean isCredit(PageTree tree, int i) {
        Element element = tree.element(i);
        return element != null
                && (tree.has(i, Mark.CREDIT) || element.normalName().equals("small"));
    }

    /** Returns a figure whose credit, in {@code small} at the end of the caption, is a field of its own. */
    static Block split(Block.Figure figure) {
        Media media = figure.media();
        if (media.caption().isEmpty()) {
            return figure;
        }
        Text caption = PlainTexts.of(media.caption().get());
        String html = caption.value();
        MediaBuilder split = media.toBuilder().caption(caption);
        if (caption.isMarkup() && html.endsWith(CREDIT_END)) {
            int start = html.lastIndexOf(CREDIT);
            String words = html.substring(0, Math.max(0, start)).strip();
            if (start >= 0) {
                split.credit(Text.html(html.substring(start)).plain());
                split.caption(words.isEmpty() ? null : PlainTexts.of(Text.html(words)));
            }
        }
        return new Block.Figure(split.build());
    }
}
