package dev.galley.format.html.part;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Origin;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;

/** Recognises pages that are lists of products, articles or offers: most of their words are not running text. */
public final class ListPage {
    private static final double SHARE = 0.4;
    private static final int FEW = 400;

    private ListPage() {}

    /** Checks whether the text in {@code main} is a small part of the words of the page. */
    public static boolean recognize(PageParts page, Runs runs, int main) {
        int prose = main < 0 ? 0 : runs.prose(main);
        int words = runs.chars(0) - runs.links(0);
        if (prose >= SHARE * words) {
            return false;
        }
        return prose < FEW || !declaresArticle(page);
    }

    private static boolean declaresArticle(PageParts page) {
        for (DeclaredValue type : page.declared().all(Property.TYPE)) {
            boolean own = type.origin() != Origin.HTML && type.origin() != Origin.H_ENTRY;
            if (own && (type.text().endsWith("Article") || type.text().endsWith("Posting") || type.text().equals("article"))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the element that holds the list: {@code main} if it has most words, else the whole page. */
    public static int main(PageTree tree, Runs runs) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.MAIN && runs.chars(i) * 2 > runs.chars(0)) {
                return i;
            }
        }
        return 0;
    }
}
