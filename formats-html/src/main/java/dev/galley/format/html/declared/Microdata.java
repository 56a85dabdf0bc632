package dev.galley.format.html.declared;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads microdata and RDFa Lite of the article of a page. */
final class Microdata {
    private static final Map<String, Property> PROPERTIES = Map.ofEntries(
            Map.entry("headline", Property.HEADLINE),
            Map.entry("description", Property.DESCRIPTION),
            Map.entry("alternativeheadline", Property.DESCRIPTION),
            Map.entry("author", Property.AUTHOR),
            Map.entry("creator", Property.AUTHOR),
            Map.entry("datepublished", Property.PUBLISHED),
            Map.entry("datecreated", Property.PUBLISHED),
            Map.entry("datemodified", Property.UPDATED),
            Map.entry("articlesection", Property.SECTION),
            Map.entry("keywords", Property.KEYWORD),
            Map.entry("image", Property.IMAGE),
            Map.entry("inlanguage", Property.LANGUAGE),
            Map.entry("license", Property.LICENSE),
            Map.entry("commentcount", Property.COMMENT_COUNT));

    /** How many characters of an element are read, so that nested elements do not multiply a page. */
    private static final int MAX_LENGTH = 2_000;

    private final PageTree tree;
    private final Declared declared;

    /** The number of the element that is the article; -1 if there is none. */
    private final int article;

    Microdata(PageTree tree, Declared declared, int article) {
        this.tree = tree;
        this.declared = declared;
        this.article = article;
    }

    /** Checks for an item that may be the article of the page. */
    static boolean isArticle(Element element) {
        return (element.hasAttr("itemscope") || element.hasAttr("typeof")) && isArticle(type(element));
    }

    void element(int i, Element element) {
        if (i == article) {
            declared.add(
                    Property.TYPE, local(type(element)), element.hasAttr("typeof") ? Origin.RDFA : Origin.MICRODATA);
        }
        if (article >= 0 && i > article && i < tree.end(article)) {
            property(i, element, element.attr("itemprop"), Origin.MICRODATA);
            property(i, element, element.attr("property"), Origin.RDFA);
        } else if ((article < 0 || i < article)
                && element.normalName().equals("meta")
                && !element.attr("itemprop").isEmpty()) {
            outside(i, element);
        }
    }

    /** Reads a meta element that has a property of an article, in no item but that of the whole page. */
    private void outside(int i, Element meta) {
        Property property = PROPERTIES.get(meta.attr("itemprop").toLowerCase(Locale.ROOT));
        if (property != null && isInNoItem(i)) {
            declared.add(property, meta.attr("content"), Origin.META);
        }
    }

    private boolean isInNoItem(int i) {
        int at = tree.parent(i);
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            Element element = tree.element(at);
            boolean item = element != null && (element.hasAttr("itemscope") || element.hasAttr("typeof"));
            if (item && tree.tag(at) != Tag.BODY) {
                return false;
            }
            at = tree.parent(at);
        }
        return true;
    }

    private void property(int i, Element element, String names, Origin origin) {
        if (names.isEmpty()) {
            return;
        }
        Set<Property> properties = EnumSet.noneOf(Property.class);
        for (String name : names.split("\\s+", -1)) {
            Property property = PROPERTIES.get(local(name).toLowerCase(Locale.ROOT));
            if (property != null && properties.add(property) && belongsToArticle(i)) {
                add(i, element, property, origin);
            }
        }
    }

    /** Checks that no other item, such as a related article or a comment, lies between. */
    private boolean belongsToArticle(int i) {
        int at = tree.parent(i);
        for (int steps = 0; at > article && steps < 40; steps++) {
            Element element = tree.element(at);
            if (element != null && (element.hasAttr("itemscope") || element.hasAttr("typeof"))) {
                return false;
            }
            at = tree.parent(at);
        }
        return at == article;
    }

    private void add(int i, Element element, Property property, Origin origin) {
        if (property == Property.AUTHOR && (element.hasAttr("itemscope") || element.hasAttr("typeof"))) {
            author(i, origin);
            return;
        }
        String value = value(i, element);
        if (property == Property.KEYWORD) {
            for (String word : value.split(",", -1)) {
                declared.add(property, word, origin);
            }
        } else {
            declared.add(property, value, element.attr("href"), origin);
        }
    }

    private void author(int i, Origin origin) {
        String link = "";
        @Nullable String name = null;
        for (int at = i + 1; at < tree.end(i); at++) {
            Element inner = tree.element(at);
            if (inner == null) {
                continue;
            }
            String what = local(inner.attr("itemprop") + inner.attr("property"));
            if (what.equals("name") && name == null) {
                name = value(at, inner);
            }
            if (inner.hasAttr("href") && link.isEmpty() && inner.normalName().equals("a")) {
                link = inner.attr("href");
            }
        }
        declared.add(Property.AUTHOR, name == null ? words(i) : name, link, origin);
    }

    private String value(int i, Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return switch (element.normalName()) {
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : words(i);
            case "img" -> element.attr("src");
            case "link" -> element.attr("href");
            default -> words(i);
        };
    }

    private String words(int i) {
        return tree.beginning(i, MAX_LENGTH);
    }

    private static String type(Element element) {
        return element.hasAttr("itemtype") ? element.attr("itemtype") : element.attr("typeof");
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article")
                || type.endsWith("Posting")
                || type.endsWith("schema.org/Report")
                || type.endsWith("schema.org/Review")
                || type.endsWith("schema.org/CreativeWork");
    }

    private static String local(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
    }
}
