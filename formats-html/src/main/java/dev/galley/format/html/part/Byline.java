package dev.galley.format.html.part;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the authors: those that the page declares, else those in the byline that it shows. */
public final class Byline {
    private static final String[] ADDRESSES = {
        "/author/",
        "/authors/",
        "/writer/",
        "/writers/",
        "/contributor",
        "/staff/",
        "/people/",
        "/person/",
        "/autor",
        "/auteur",
        "/producers/",
        "/team/",
        "/meet-the-team/",
        "author=",
        "/journalist",
        "/reporter",
        "/redakteur",
        "/columnist",
        "/firma/",
        "/firmas/",
        "/skribent",
        "/yazar",
        "/by/",
        "/av/",
        "/@",
        "/profile/"
    };

    /** Links to accounts elsewhere are named after the service, not after the author. */
    private static final String[] SERVICES = {
        "facebook.com",
        "twitter.com",
        "//x.com",
        "linkedin.com",
        "instagram.com",
        "bsky.app",
        "youtube.com",
        "threads.net",
        "tiktok.com",
        "pinterest."
    };

    /** How many lines after the headline may be a byline, and how many before it. */
    private static final int NEAR = 40;

    private static final int BEFORE_HEADLINE = 8;
    private static final int MAX_LINES = 3_000;
    private static final int MAX_BYLINE = 400;
    private static final int MAX_LINE = 120;
    private static final int MAX_NAMES = 12;

    /** The number of different bylines with one class from which on they are those of other articles. */
    private static final int MIN_REPEATED = 3;

    private final PageTree tree;
    private final Runs runs;
    private final int headline;
    private final Elsewhere elsewhere;
    private final String headlineText;

    /** The words of the headline. */
    private final String title;

    /** The words of all bylines by their class names. */
    private final Map<String, Set<String>> bylines;

    private Byline(PageParts page, int headline) {
        tree = page.tree();
        runs = page.runs();
        this.headline = headline;
        headlineText = headline < 0 ? "" : tree.words(headline);
        title = Words.of(headlineText);
        bylines = PageKind.of(tree, page.declared()) == PageKind.FORUM ? Map.of() : bylines();
        elsewhere = new Elsewhere(page, headline, Mark.CAPTION | Mark.CREDIT, Set.of(Tag.FIGURE, Tag.QUOTE));
    }

    /** Returns the names with their addresses, empty where unknown, in the order in which they are given. */
    public static Map<String, String> find(PageParts page, int headline, int end) {
        Set<String> sites = new HashSet<>();
        page.declared().all(Property.SITE).forEach(value -> sites.add(Words.of(value.text())));
        Map<String, String> accounts = new LinkedHashMap<>();
        for (List<DeclaredValue> authors : page.declared().ranked(Property.AUTHOR)) {
            Map<String, String> names = new LinkedHashMap<>();
            for (DeclaredValue author : authors) {
                for (String name : Names.split(author.text())) {
                    if (Names.isName(name)) {
                        boolean account = sites.contains(Words.of(name)) || mayBeAccount(author, name);
                        (account ? accounts : names).putIfAbsent(name, author.link());
                    }
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
            if (!accounts.isEmpty()) {
                break;
            }
        }
        Byline byline = new Byline(page, headline);
        Map<String, String> shown = byline.near(end);
        if (accounts.isEmpty()) {
            return shown.isEmpty() ? byline.far(end) : shown;
        }
        return shown.keySet().stream().anyMatch(Names::isPersonal) ? shown : accounts;
    }

    /** Checks for the name of an account or a service, which some systems declare instead of the author. */
    private static boolean mayBeAccount(DeclaredValue author, String name) {
        return switch (author.origin()) {
            case TWITTER -> true;
            case META, OPEN_GRAPH, DUBLIN_CORE -> name.indexOf(' ') < 0 && !Names.isCaseless(name);
            default -> false;
        };
    }

    /** Finds a byline in the lines around the headline. */
    private Map<String, String> near(int end) {
        int from = Math.max(0, headline);
        List<Line> after = Line.of(tree, from, end, NEAR);
        Map<String, String> names = in(from, Line.head(after, runs, headline));
        if (names.isEmpty() && headline > 0) {
            List<Line> all = Line.of(tree, 0, headline, MAX_LINES);
            List<Line> before = all.subList(Math.max(0, all.size() - BEFORE_HEADLINE), all.size());
            names = before.isEmpty() ? names : in(before.get(0).start(tree), before);
        }
        return names.isEmpty() ? in(from, after) : names;
    }

    private Map<String, String> in(int from, List<Line> lines) {
        int until = lines.isEmpty() ? from : lines.get(lines.size() - 1).node() + 1;
        Map<String, String> names = marked(from, until);
        if (names.isEmpty()) {
            names = linked(from, until);
        }
        return names.isEmpty() ? inLines(lines, NameWords.LINES) : names;
    }

    /** Finds a byline anywhere on the page, such as after the text. */
    private Map<String, String> far(int end) {
        int from = Math.max(0, headline);
        Map<String, String> names = marked(from, end);
        if (names.isEmpty()) {
            names = linked(from, end);
        }
        return names.isEmpty() ? inLines(Line.of(tree, from, end, MAX_LINES), NameWords.LINES_ANYWHERE) : names;
    }

    /** Finds the first elements that are marked as byline. */
    private Map<String, String> marked(int from, int until) {
        Map<String, String> names = new LinkedHashMap<>();
        int last = -1;
        int i = from;
        while (i < until && names.size() < MAX_NAMES) {
            if (tree.element(i) == null) {
                i++;
            } else if (elsewhere.isRoot(i)) {
                i = tree.end(i);
            } else if (!tree.has(i, Mark.BYLINE)) {
                i++;
            } else {
                if (!names.isEmpty() && !isBetween(last, i)) {
                    return names;
                }
                if (!isRepeated(i)) {
                    Piece.names(tree, i, MAX_BYLINE).forEach((name, link) -> {
                        if (!isBeginningOfTitle(name)) {
                            names.putIfAbsent(name, link);
                        }
                    });
                }
                i = tree.end(i);
                last = i;
            }
        }
        return names;
    }

    /** Checks for the headline or its first words, unless it names the author as in "Ada Brook: Why I left". */
    private boolean isBeginningOfTitle(String name) {
        boolean first = (title + " ").startsWith(Words.of(name) + " ");
        String rest = headlineText.regionMatches(true, 0, name, 0, name.length())
                ? headlineText.substring(name.length()).strip()
                : "";
        return first && !rest.startsWith(":") && !rest.startsWith("：");
    }

    /**
     * Checks for an element below the first paragraph that has the same class as several with other words: the authors of reviews
     * and of other articles.
     */
    private boolean isRepeated(int i) {
        Element element = tree.element(i);
        String names = element == null ? "" : element.className();
        boolean below = !names.isEmpty() && headline >= 0 && runs.prose(headline, i) > 0;
        return below && bylines.getOrDefault(names, Set.of()).size() >= MIN_REPEATED;
    }

    /** Returns the words of the bylines by their class names. */
    private Map<String, Set<String>> bylines() {
        Map<String, Set<String>> bylines = new HashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (element != null
                    && tree.has(i, Mark.BYLINE)
                    && !element.className().isEmpty()) {
                bylines.computeIfAbsent(element.className(), unused -> new HashSet<>())
                        .add(tree.beginning(i, MAX_BYLINE));
            }
        }
        return bylines;
    }

    /** Finds the first links to pages of authors. */
    private Map<String, String> linked(int from, int until) {
        Map<String, String> names = new LinkedHashMap<>();
        int last = -1;
        int i = from;
        while (i < until && names.size() < MAX_NAMES) {
            Element element = tree.element(i);
            if (element != null && elsewhere.isRoot(i)) {
                i = tree.end(i);
                continue;
            }
            if (element != null && element.normalName().equals("a") && isAuthors(element)) {
                if (!names.isEmpty() && !isBetween(last, i)) {
                    return names;
                }
                Piece.names(tree, i, MAX_BYLINE).forEach(names::putIfAbsent);
                last = tree.end(i);
            }
            i++;
        }
        return names;
    }

    private static boolean isAuthors(Element link) {
        if (link.attr("rel").equals("author")) {
            return true;
        }
        String href = link.attr("href").toLowerCase(Locale.ROOT);
        int host = href.indexOf("://");
        int path = host < 0 ? 0 : href.indexOf('/', host + 3);
        return path >= 0 && contains(ADDRESSES, href.substring(path)) && !contains(SERVICES, href);
    }

    private static boolean contains(String[] words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether the nodes from {@code from} up to {@code until} hold nothing but a comma or "and". */
    private boolean isBetween(int from, int until) {
        StringBuilder between = new StringBuilder();
        for (int i = from; i < until && between.length() < MAX_LINE; i++) {
            if (tree.text(i) != null) {
                between.append(' ').append(tree.beginning(i, MAX_LINE));
            }
        }
        String words = Words.of(between.toString());
        return words.isEmpty() || Names.isConnective(words);
    }

    private Map<String, String> inLines(List<Line> lines, List<String> beginnings) {
        for (int k = 0; k < lines.size(); k++) {
            String text = lines.get(k).text();
            if (k + 1 < lines.size() && NameWords.LINES_BEFORE.contains(text.toLowerCase(Locale.ROOT))) {
                text = "by " + lines.get(k + 1).text();
            }
            boolean other = elsewhere.contains(lines.get(k).node());
            Map<String, String> names = other ? Map.of() : BylineText.names(text, beginnings);
            if (names.isEmpty() && !other) {
                names = new LinkedHashMap<>();
                for (String name : CaselessByline.inOpening(lines.get(k).text())) {
                    names.put(name, "");
                }
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return Map.of();
    }
}
