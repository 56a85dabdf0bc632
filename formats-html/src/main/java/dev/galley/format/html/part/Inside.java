package dev.galley.format.html.part;

import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Slugs;
import dev.galley.format.html.tree.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Drops what interrupts or follows the text inside its element: lists of links, repeated paragraphs, phrases of the site. */
public final class Inside {
    private static final int REPEATED = 100;
    private static final int MAX_PHRASE = 120;
    private static final Set<String> PHRASES = Set.of(
            "advertisement",
            "advert",
            "anzeige",
            "werbung",
            "publicité",
            "publicidad",
            "read more",
            "more from",
            "share this",
            "share",
            "see also",
            "lesen sie auch",
            "recommended videos",
            "further reading",
            "weitere informationen",
            "schlagwörter zu diesem artikel",
            "tags",
            "topics",
            "story continues below advertisement",
            "article continues below",
            "article continues below advertisement",
            "advertisement continue reading below",
            "continue reading below",
            "read also",
            "more on this topic",
            "also read",
            "anzeige skip to content",
            "table of contents",
            "in this article",
            "jump to",
            "on this page",
            "inhaltsverzeichnis",
            "contents",
            "subscribe",
            "sign up",
            "newsletter",
            "follow us",
            "share this article",
            "share this story",
            "like this",
            "loading",
            "copy link",
            "back to top");

    /** Headings of lists of other articles, which are also phrases of the site where they are alone. */
    private static final Set<String> RELATED = Set.of(
            "related",
            "related articles",
            "related stories",
            "related posts",
            "related news",
            "recommended",
            "recommended reading",
            "most popular",
            "most read",
            "read next",
            "up next",
            "trending",
            "more stories",
            "you may also like",
            "you might also like",
            "mehr zum thema",
            "auch interessant",
            "das könnte sie auch interessieren",
            "meistgelesen",
            "à lire aussi",
            "lire aussi",
            "sur le même sujet",
            "leggi anche",
            "lees ook",
            "les også",
            "læs også",
            "läs också",
            "lo más leído",
            "te puede interesar",
            "leia também",
            "czytaj także",
            "читайте также");

    /** What notices of copyright end with. */
    private static final List<String> RIGHTS = List.of(
            "all rights reserved",
            "alle rechte vorbehalten",
            "tous droits réservés",
            "todos los derechos reservados",
            "todos os direitos reservados",
            "tutti i diritti riservati",
            "alle rechten voorbehouden",
            "все права защищены");

    private static final String[] MORE = {"more in ", "more from ", "more stories "};
    private static final int MAX_HEADING = 60;

    /** How many links a list of other articles has at least. */
    private static final int MIN_LINKS = 3;

    private Inside() {}

    /** Checks for a block whose first line is the heading of a list of other articles. */
    private static boolean isRelated(PageTree tree, int i) {
        if (tree.tag(i) == Tag.P || tree.tag(i) == Tag.HEADING) {
            return false;
        }
        List<Line> lines = Line.of(tree, i, tree.end(i), 1);
        String first = lines.isEmpty() ? "" : lines.get(0).text();
        if (first.length() > MAX_HEADING) {
            return false;
        }
        String words = Words.of(first);
        boolean named = RELATED.contains(words);
        for (String more : MORE) {
            named |= words.startsWith(more);
        }
        return named && links(tree, i) >= MIN_LINKS;
    }

    /** Checks for the notice with which sites end their pages, such as "© 2026 Mill Post. All rights reserved." */
    private static boolean isCopyright(String words) {
        return RIGHTS.stream().anyMatch(words::endsWith);
    }

    /** Checks for a heading whose id repeats its words, as editors write them, with text under it. */
    private static boolean isOfSection(PageTree tree, Runs runs, int i) {
        Element element = tree.element(i);
        if (element == null || !element.hasAttr("id") || !Slugs.isOf(element.id(), tree.words(i), 1)) {
            return false;
        }
        int end = tree.end(i);
        while (end < tree.size() && tree.tag(end) != Tag.HEADING) {
            end++;
        }
        return runs.prose(tree.end(i), end) > 0;
    }

    private static int links(PageTree tree, int i) {
        int links = 0;
        for (int at = i; at < tree.end(i); at++) {
            links += tree.tag(at) == Tag.A ? 1 : 0;
        }
        return links;
    }

    /** Drops parts of {@code main}. */
    public static void drop(PageTree tree, Runs runs, int main) {
        Set<String> seen = new HashSet<>();
        int i = main + 1;
        while (i < tree.end(main)) {
            if (tree.isDropRoot(i) || tree.tag(i) == Tag.UNSEEN) {
                i = tree.end(i);
                continue;
            }
            String rule = tree.text(i) != null || tree.tag(i).isInline() ? null : rule(tree, runs, i, main, seen);
            if (rule != null) {
                tree.drop(i, rule);
                i = tree.end(i);
            } else {
                i++;
            }
        }
    }

    private static @Nullable String rule(PageTree tree, Runs runs, int i, int main, Set<String> seen) {
        int chars = runs.chars(i);
        if (chars == 0) {
            return null;
        }
        Tag tag = tree.tag(i);
        if (tag == Tag.TABLE_PART || tag == Tag.CELL || tag == Tag.ITEM) {
            return null;
        }
        if (runs.prose(i) == 0 && runs.linkDensity(i) > 0.7 && tag != Tag.TABLE && tag != Tag.HEADING) {
            return "links";
        }
        if (chars <= MAX_PHRASE && runs.prose(i) == 0) {
            String words = Words.of(tree.words(i));
            if (tag == Tag.HEADING && isOfSection(tree, runs, i)) {
                return null;
            }
            return PHRASES.contains(words) || RELATED.contains(words) || isCopyright(words) ? "phrase" : null;
        }
        if (runs.links(i) > 0 && runs.prose(i) * 2 < runs.prose(main) && isRelated(tree, i)) {
            return "related";
        }
        boolean single = tag == Tag.P || (tag == Tag.OTHER && runs.paragraphs(i) == 1 && !tree.hasBlocks(i));
        if (single && chars > REPEATED && !seen.add(tree.words(i))) {
            return "repeated";
        }
        return null;
    }
}
