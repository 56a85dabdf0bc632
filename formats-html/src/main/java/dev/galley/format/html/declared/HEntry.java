package dev.galley.format.html.declared;

import dev.galley.format.html.tree.PageTree;
import org.jsoup.nodes.Element;

/** Reads the first microformats2 {@code h-entry}, or the {@code hentry} that it replaces. */
final class HEntry {
    /** How many characters of an element are read, so that nested elements do not multiply a page. */
    private static final int MAX_LENGTH = 2_000;

    private final PageTree tree;
    private final Declared declared;
    private int entry = -1;

    HEntry(PageTree tree, Declared declared) {
        this.tree = tree;
        this.declared = declared;
    }

    void element(int i, Element element) {
        String names = element.attr("class");
        if (names.isEmpty()) {
            return;
        }
        if (entry < 0) {
            if (names.contains("entry") && (element.hasClass("h-entry") || element.hasClass("hentry"))) {
                entry = i;
                declared.add(Property.TYPE, "h-entry", Origin.H_ENTRY);
            }
            return;
        }
        boolean mayBe = names.contains("p-")
                || names.contains("dt-")
                || names.contains("entry-title")
                || names.contains("published");
        if (i >= tree.end(entry) || !mayBe) {
            return;
        }
        if (element.hasClass("p-name") || element.hasClass("entry-title")) {
            once(Property.HEADLINE, words(i));
        } else if (element.hasClass("p-author")) {
            declared.add(Property.AUTHOR, words(i), element.attr("href"), Origin.H_ENTRY);
        } else if (element.hasClass("dt-published") || element.hasClass("published")) {
            once(
                    Property.PUBLISHED,
                    element.hasAttr("datetime")
                            ? element.attr("datetime")
                            : element.hasAttr("title") ? element.attr("title") : words(i));
        } else if (element.hasClass("dt-updated")) {
            once(Property.UPDATED, element.hasAttr("datetime") ? element.attr("datetime") : words(i));
        } else if (element.hasClass("p-summary")) {
            once(Property.DESCRIPTION, words(i));
        } else if (element.hasClass("p-category")) {
            declared.add(Property.KEYWORD, words(i), Origin.H_ENTRY);
        }
    }

    private String words(int i) {
        return tree.beginning(i, MAX_LENGTH);
    }

    private void once(Property property, String text) {
        if (declared.from(property, Origin.H_ENTRY).isEmpty()) {
            declared.add(property, text, Origin.H_ENTRY);
        }
    }
}
