package dev.galley.format.html.part;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the authors: those that the page declares, else those in the byline that it shows. */
public final class Byline {
    private static final int MAX_NAME = 60;
    private static final String[] BEFORE = {
        "written by", "posted by", "published by", "reviewed by", "words by", "story by", "report by", "author:", "authors:",
        "by:", "by ", "von ", "von:", "par ", "por ", "di ", "door ", "av ", "af ", "autor:", "text:", "about "
    };
    private static final Set<String> NOT_NAMES = Set.of(
            "admin", "editor", "staff", "author", "authors", "guest", "editorial", "user", "by", "written by", "posts",
            "administrator", "view all posts", "webmaster", "unknown", "null", "none", "anonymous", "team", "redaktion", "follow",
            "about the author", "read more", "contributor", "share", "more from this author");

    private Byline() {}

    /** Returns the names with their addresses, empty where unknown, in the order in which they are given. */
    public static Map<String, String> find(PageParts page, int headline, int end) {
        Map<String, String> names = new LinkedHashMap<>();
        List<DeclaredValue> declared = new ArrayList<>(page.declared().best(Property.AUTHOR));
        String site = page.declared().first(Property.SITE).map(value -> Words.of(value.text())).orElse("");
        for (DeclaredValue author : declared) {
            for (String name : split(author.text())) {
                if (isName(name) && !Words.of(name).equals(site)) {
                    names.putIfAbsent(name, author.link());
                }
            }
        }
        return names.isEmpty() ? shown(page.tree(), headline, end) : names;
    }

    private static Map<String, String> shown(PageTree tree, int headline, int end) {
        Map<String, String> names = new LinkedHashMap<>();
        int until = -1;
        for (int i = 0; i < end && names.isEmpty(); i++) {
            Element element = tree.element(i);
            if (element == null || i < until || !tree.has(i, Mark.BYLINE) || tree.has(i, Mark.COMMENTS)) {
                continue;
            }
            until = tree.end(i);
            Map<String, String> linked = new LinkedHashMap<>();
            for (int at = i; at < tree.end(i); at++) {
                Element inner = tree.element(at);
                if (inner != null && inner.normalName().equals("a")) {
                    for (String name : split(tree.words(at))) {
                        if (isName(name)) {
                            linked.putIfAbsent(name, inner.attr("href"));
                        }
                    }
                }
            }
            if (!linked.isEmpty() && linked.size() < 6) {
                names.putAll(linked);
            } else {
                for (String name : split(tree.words(i))) {
                    if (isName(name)) {
                        names.putIfAbsent(name, "");
                    }
                }
            }
        }
        return names;
    }

    /** Splits a byline such as "By Ada Brook and Tom Reed" into names. */
    static List<String> split(String byline) {
        String text = byline.strip();
        boolean cut = true;
        while (cut) {
            cut = false;
            String lower = text.toLowerCase(Locale.ROOT);
            for (String before : BEFORE) {
                if (lower.startsWith(before)) {
                    text = text.substring(before.length()).strip();
                    cut = true;
                    break;
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (String name : text.split("\\s*(?:[,;|•·]|\\s(?:and|und|et|y|e|og|och|en|&|–|—|-)\\s)\\s*")) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    static boolean isName(String name) {
        if (name.length() > MAX_NAME || name.length() < 2 || NOT_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isDigit(c) || c == '@' || c == '/' || c == '{' || c == ':') {
                return false;
            }
        }
        return name.split(" ").length <= 6;
    }
}
