package dev.galley.format.html.part;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the authors: those that the page declares, else those in the byline that it shows. */
public final class Byline {
    private static final int MAX_NAME = 100;
    private static final String[] BEFORE = {
        "written by",
        "posted by",
        "published by",
        "reviewed by",
        "words by",
        "story by",
        "report by",
        "author:",
        "authors:",
        "by:",
        "by ",
        "von ",
        "von:",
        "par ",
        "por ",
        "di ",
        "door ",
        "av ",
        "af ",
        "autor:",
        "text:",
        "about ",
        "author "
    };
    private static final String[] ADDRESSES = {
        "/author/",
        "/authors/",
        "/writer",
        "/contributor",
        "/staff/",
        "/people/",
        "/autor",
        "/auteur",
        "/producers/",
        "/team/",
        "author=",
        "/journalist",
        "/reporter",
        "/profile/"
    };
    private static final int NEAR = 40;
    private static final int MAX_BYLINE = 400;

    /** The length at which a declared list of names is cut. */
    private static final int MAX_DECLARED = 2_000;

    private static final int MAX_LINE = 120;
    private static final Set<String> NOT_NAMES = Set.of(
            "admin",
            "editor",
            "staff",
            "author",
            "authors",
            "guest",
            "editorial",
            "user",
            "by",
            "written by",
            "posts",
            "administrator",
            "view all posts",
            "webmaster",
            "unknown",
            "null",
            "none",
            "anonymous",
            "team",
            "redaktion",
            "follow",
            "about the author",
            "read more",
            "contributor",
            "share",
            "more from this author");

    private Byline() {}

    /** Returns the names with their addresses, empty where unknown, in the order in which they are given. */
    public static Map<String, String> find(PageParts page, int headline, int end) {
        Set<String> sites = new HashSet<>();
        page.declared().all(Property.SITE).forEach(value -> sites.add(Words.of(value.text())));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> publishers = new LinkedHashMap<>();
        for (DeclaredValue author : page.declared().best(Property.AUTHOR)) {
            for (String name : split(author.text())) {
                if (isName(name)) {
                    (sites.contains(Words.of(name)) ? publishers : names).putIfAbsent(name, author.link());
                }
            }
        }
        if (names.isEmpty()) {
            names = shown(page.tree(), Math.max(0, headline), end);
        }
        if (names.isEmpty()) {
            names = linked(page.tree(), Math.max(0, headline), end);
        }
        if (names.isEmpty()) {
            names = inLines(Line.of(page.tree(), Math.max(0, headline), end, NEAR));
        }
        return names.isEmpty() ? publishers : names;
    }

    /** Finds the first link to a page of an author. */
    private static Map<String, String> linked(PageTree tree, int headline, int end) {
        for (int i = headline; i < end; i++) {
            Element element = tree.element(i);
            if (element != null && element.normalName().equals("a")) {
                String href = element.attr("href").toLowerCase(Locale.ROOT);
                for (String address : ADDRESSES) {
                    if (href.contains(address)) {
                        for (String name : split(tree.beginning(i, MAX_BYLINE))) {
                            if (isName(name)) {
                                return Map.of(name, element.attr("href"));
                            }
                        }
                    }
                }
            }
        }
        return Map.of();
    }

    private static Map<String, String> inLines(List<Line> lines) {
        for (int k = 0; k < lines.size(); k++) {
            String text = lines.get(k).text();
            String lower = text.toLowerCase(Locale.ROOT);
            if (k + 1 < lines.size()
                    && (lower.equals("by")
                            || lower.equals("written by")
                            || lower.equals("author")
                            || lower.equals("von"))) {
                text = text + " " + lines.get(k + 1).text();
                lower = text.toLowerCase(Locale.ROOT);
            }
            if (text.length() > MAX_LINE
                    || !(lower.startsWith("by ")
                            || lower.startsWith("written by ")
                            || lower.startsWith("author: ")
                            || lower.startsWith("posted by ")
                            || lower.startsWith("von ")
                            || lower.startsWith("text: "))) {
                continue;
            }
            Map<String, String> names = new LinkedHashMap<>();
            for (String name : split(text)) {
                if (!isPersonal(name)) {
                    break;
                }
                names.put(name, "");
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return Map.of();
    }

    /** Checks for one to four words that all begin with a capital letter. */
    private static boolean isPersonal(String name) {
        String[] words = name.split(" ", -1);
        if (words.length > 4 || !isName(name)) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || (word.length() > 3 && !Character.isUpperCase(word.charAt(0)))) {
                return false;
            }
        }
        return Character.isUpperCase(name.charAt(0)) && words.length > 1;
    }

    private static Map<String, String> shown(PageTree tree, int headline, int end) {
        Map<String, String> names = new LinkedHashMap<>();
        int until = -1;
        for (int i = headline; i < end && names.isEmpty(); i++) {
            Element element = tree.element(i);
            if (element == null || i < until || !tree.has(i, Mark.BYLINE) || tree.has(i, Mark.COMMENTS)) {
                continue;
            }
            until = tree.end(i);
            Map<String, String> linked = new LinkedHashMap<>();
            for (int at = i; at < tree.end(i); at++) {
                Element inner = tree.element(at);
                if (inner != null && inner.normalName().equals("a")) {
                    for (String name : split(tree.beginning(at, MAX_BYLINE))) {
                        if (isName(name)) {
                            linked.putIfAbsent(name, inner.attr("href"));
                        }
                    }
                }
            }
            if (!linked.isEmpty() && linked.size() < 6) {
                names.putAll(linked);
            } else {
                for (String name : split(tree.beginning(i, MAX_BYLINE))) {
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
        String text = collapsed(byline);
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
        for (String name : text.split("\\s*(?:[;|•·]|\\s(?:and|und|et|y|e|og|och|en|&|–|—)\\s)\\s*", -1)) {
            String one = name.strip();
            String[] parts = one.split("\\s*,\\s*", -1);
            boolean all = parts.length > 1;
            for (String part : parts) {
                all &= isPersonal(part);
            }
            if (all) {
                names.addAll(List.of(parts));
            } else if (parts.length == 2 && isSingle(parts[0]) && isSingle(parts[1]) && !isTitle(parts[1])) {
                names.add(parts[1] + " " + parts[0]);
            } else if (!one.isEmpty()) {
                names.add(one);
            }
        }
        return names;
    }

    /** Returns at most {@link #MAX_DECLARED} characters with their white space collapsed, which bounds the cost of splitting. */
    private static String collapsed(String byline) {
        StringBuilder words = new StringBuilder();
        PageTree.append(words, byline.length() <= MAX_DECLARED ? byline : byline.substring(0, MAX_DECLARED));
        return words.toString().strip();
    }

    private static boolean isSingle(String word) {
        return !word.isEmpty() && word.indexOf(' ') < 0 && Character.isUpperCase(word.charAt(0));
    }

    /** Checks for letters after a name, such as "MD" or "Ph.D." */
    private static boolean isTitle(String word) {
        return word.length() <= 5
                && (word.indexOf('.') > 0 || word.length() < 2 || Character.isUpperCase(word.charAt(1)));
    }

    static boolean isName(String name) {
        if (name.length() > MAX_NAME || name.length() < 2 || NOT_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isDigit(c) || c == '@' || c == '{' || c == ':') {
                return false;
            }
        }
        return name.split(" ", -1).length <= 8;
    }
}
