package dev.galley.format.html.check;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.model.Url;
import java.util.List;
import java.util.Locale;

/** Checks that the structured data have the parts that Google Search Central, "Article structured data", recommends. */
final class DeclaredParts {
    /** Search results cut headlines that are much longer. */
    private static final int MAX_HEADLINE = 110;

    private DeclaredParts() {}

    /** Checks the parts, and returns whether the page declares an article at all. */
    static boolean check(PageCheck page) {
        boolean isArticle = page.structured(Property.TYPE).stream()
                .map(value -> value.text().toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.endsWith("article") || type.endsWith("posting") || type.equals("report"));
        if (!isArticle) {
            page.report(-1, "", "page.data.missing");
            return false;
        }
        headline(page);
        List<DeclaredValue> images = page.structured(Property.IMAGE);
        if (images.isEmpty()) {
            page.report(place(page), "/media", "page.data.image-missing");
        }
        images.forEach(image -> address(page, image, "/media", image.text()));
        page.structured(Property.URL).forEach(url -> address(page, url, "/links", url.text()));
        return true;
    }

    /** Returns the element that declares the article. */
    static int place(PageCheck page) {
        return page.structured(Property.TYPE).stream()
                .mapToInt(page.declared()::node)
                .findFirst()
                .orElse(-1);
    }

    private static void headline(PageCheck page) {
        List<DeclaredValue> headlines = page.structured(Property.HEADLINE);
        if (headlines.isEmpty()) {
            page.report(place(page), "/headline", "page.data.headline-missing");
            return;
        }
        DeclaredValue headline = headlines.get(0);
        int length = headline.text().codePointCount(0, headline.text().length());
        if (length > MAX_HEADLINE) {
            page.report(headline, "/headline", "page.data.headline-long", length, MAX_HEADLINE);
        }
    }

    /** Checks that search engines can fetch an address, which need not know that of the page. */
    static void address(PageCheck page, DeclaredValue value, String path, String address) {
        if (!Url.of(address).isWeb()) {
            page.report(value, path, "page.data.address", address);
        }
    }
}
