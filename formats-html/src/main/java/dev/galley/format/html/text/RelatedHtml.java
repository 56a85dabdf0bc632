package dev.galley.format.html.text;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Url;
import org.jsoup.nodes.Element;

/** Writes the links of a part with related articles, each in an {@code aside} that is read as a related link. */
final class RelatedHtml {
    private static final int MAX_LINKS = 12;
    private static final int MIN_HEADLINE = 12;
    private static final int MAX_HEADLINE = 250;
    private static final int MAX_CATEGORY = 40;

    private RelatedHtml() {}

    /** Appends the links below {@code root}. */
    static void append(PageTree tree, int root, StringBuilder out) {
        String category = "";
        String before = "";
        int written = 0;
        for (int i = root; i < tree.end(root) && written < MAX_LINKS; i++) {
            Element element = tree.element(i);
            if (element == null) {
                continue;
            }
            if (isCategory(tree, i, element)) {
                category = tree.beginning(i, MAX_CATEGORY + 1);
            }
            String href = tree.tag(i) == Tag.A ? element.attr("href").strip() : "";
            if (href.isEmpty()
                    || href.startsWith("#")
                    || href.equals(before)
                    || Url.of(href).isDangerous()) {
                continue;
            }
            String headline = tree.beginning(i, MAX_HEADLINE + 1);
            if (headline.length() >= MIN_HEADLINE && headline.length() <= MAX_HEADLINE) {
                write(out, category.length() <= MAX_CATEGORY ? category : "", href, headline);
                category = "";
                before = href;
                written++;
            }
        }
    }

    private static boolean isCategory(PageTree tree, int i, Element element) {
        return element.normalName().equals("b") || tree.has(i, Mark.KICKER);
    }

    private static void write(StringBuilder out, String category, String href, String headline) {
        out.append("<aside><p>");
        if (!category.isEmpty() && !headline.startsWith(category)) {
            out.append("<b>");
            out.append(HtmlText.escape(category));
            out.append("</b> ");
        }
        out.append("<a href=\"");
        out.append(HtmlText.escape(href));
        out.append("\">");
        out.append(HtmlText.escape(headline));
        out.append("</a></p></aside>");
    }
}
