package dev.galley.format.html.part;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Origin;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import dev.galley.model.Link;
import dev.galley.model.Url;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Recognises pages that are lists of products, articles or offers: most of their words are not running text. */
public final class ListPage {
    private static final double SHARE = 0.4;
    private static final int FEW = 400;
    private static final int MAX_LINKS = 10_000;
    private static final int MAX_TITLE = 300;

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
            if (own
                    && (type.text().endsWith("Article")
                            || type.text().endsWith("Posting")
                            || type.text().equals("article"))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the links in the list, those with words, each address once. */
    public static List<Link> links(PageTree tree, int main, Optional<Url> base) {
        Map<String, Link> links = new LinkedHashMap<>();
        int i = main;
        while (i < tree.end(main) && links.size() < MAX_LINKS) {
            if (tree.isDropRoot(i)) {
                i = tree.end(i);
                continue;
            }
            Element element = tree.element(i);
            String href = element != null && tree.tag(i) == Tag.A
                    ? element.attr("href").strip()
                    : "";
            if (!href.isEmpty() && !href.startsWith("#") && !Url.of(href).isDangerous()) {
                String words = tree.beginning(i, MAX_TITLE);
                Url url = base.map(Url.of(href)::resolve).orElse(Url.of(href));
                if (!words.isEmpty()) {
                    links.putIfAbsent(url.value(), Link.of(Link.RELATED, url).withTitle(words));
                }
            }
            i++;
        }
        return List.copyOf(links.values());
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
