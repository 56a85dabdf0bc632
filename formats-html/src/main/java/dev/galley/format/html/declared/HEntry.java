package dev.galley.format.html.declared;

import dev.galley.format.html.tree.PageTree;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the microformats2 {@code h-entry} of the article, or the {@code hentry} that it replaces. */
final class HEntry {
    /** How many characters of an element are read, so that nested elements do not multiply a page. */
    private static final int MAX_LENGTH = 2_000;

    /** Items inside an entry whose properties are their own, such as comments on it. */
    private static final List<String> OTHERS =
            List.of("h-cite", "h-entry", "hentry", "h-event", "h-feed", "h-review", "h-product", "h-recipe");

    private final PageTree tree;
    private final Declared declared;

    /** The number of the element that is the entry; -1 if there is none. */
    private final int entry;

    /** The end of the item that is being passed inside the entry, and that of the person. */
    private int other = -1;

    private int card = -1;

    HEntry(PageTree tree, Declared declared, int entry) {
        this.tree = tree;
        this.declared = declared;
        this.entry = entry;
    }

    /** Checks for an entry. */
    static boolean isEntry(Element element) {
        return element.attr("class").contains("entry") && (element.hasClass("h-entry") || element.hasClass("hentry"));
    }

    void element(int i, Element element) {
        String names = element.attr("class");
        if (names.isEmpty() || entry < 0 || i < Math.max(entry, other) || i >= tree.end(entry)) {
            return;
        }
        if (i == entry) {
            declared.add(Property.TYPE, "h-entry", Origin.H_ENTRY);
            return;
        }
        if (isOther(element, names)) {
            other = tree.end(i);
            return;
        }
        boolean inCard = i < card;
        if (names.contains("h-card") && element.hasClass("h-card")) {
            card = Math.max(card, tree.end(i));
        }
        boolean mayBe = names.contains("p-")
                || names.contains("dt-")
                || names.contains("entry-title")
                || names.contains("published");
        if (mayBe) {
            property(i, element, inCard);
        }
    }

    private static boolean isOther(Element element, String names) {
        return (names.contains("comment") && element.hasClass("p-comment"))
                || (names.contains("h") && OTHERS.stream().anyMatch(element::hasClass));
    }

    private void property(int i, Element element, boolean inCard) {
        if (element.hasClass("p-name") || element.hasClass("entry-title")) {
            if (!inCard && !element.hasClass("h-card")) {
                once(Property.HEADLINE, words(i));
            }
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
