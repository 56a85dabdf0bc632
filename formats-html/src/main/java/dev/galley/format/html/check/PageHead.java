package dev.galley.format.html.check;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Origin;
import dev.galley.format.html.declared.Property;

/**
 * Checks what the head of a page says about it: its language (Apple News Format, ArticleDocument; WCAG 2.2, 3.1.1), its
 * address (Google Search Central, "How to specify a canonical URL"), its description (Google Search Central, "Control your
 * snippets") and the Open Graph ("The Open Graph protocol", Basic Metadata).
 */
final class PageHead {
    private PageHead() {}

    static void check(PageCheck page) {
        int html = page.tree().size() > 1 ? 1 : -1;
        if (page.declared().from(Property.LANGUAGE, Origin.HTML).isEmpty()) {
            page.report(html, "/language", "page.language-missing");
        }
        if (page.declared().from(Property.URL, Origin.LINK).isEmpty()) {
            page.report(-1, "/links", "page.canonical-missing");
        }
        if (page.declared().from(Property.DESCRIPTION, Origin.META).isEmpty()) {
            page.report(-1, "/standfirst", "page.description-missing");
        }
        openGraph(page, Property.HEADLINE, "og:title");
        openGraph(page, Property.TYPE, "og:type");
        openGraph(page, Property.IMAGE, "og:image");
        openGraph(page, Property.URL, "og:url");
        address(page);
    }

    private static void openGraph(PageCheck page, Property property, String name) {
        if (page.declared().from(property, Origin.OPEN_GRAPH).isEmpty()) {
            page.report(-1, "", "page.open-graph-missing", name);
        }
    }

    /** Compares the canonical address with that of the Open Graph. */
    private static void address(PageCheck page) {
        String canonical = page.declared().from(Property.URL, Origin.LINK).orElse("");
        for (DeclaredValue url : page.declared().all(Property.URL)) {
            if (url.origin() == Origin.OPEN_GRAPH && !canonical.isEmpty() && !same(canonical, url.text())) {
                page.report(url, "/links", "page.address-differs", canonical, url.text());
            }
        }
    }

    private static boolean same(String one, String other) {
        return withoutSlash(one).equals(withoutSlash(other));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
