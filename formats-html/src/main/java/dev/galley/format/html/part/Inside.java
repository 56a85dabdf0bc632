package dev.galley.format.html.part;

import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.HashSet;
import java.util.Set;

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
            "related articles",
            "related stories",
            "related posts",
            "related",
            "you may also like",
            "more from",
            "share this",
            "share",
            "see also",
            "recommended",
            "mehr zum thema",
            "auch interessant",
            "lesen sie auch",
            "lire aussi",
            "à lire aussi",
            "up next",
            "read next",
            "recommended reading",
            "recommended videos",
            "further reading",
            "more stories",
            "weitere informationen",
            "schlagwörter zu diesem artikel",
            "tags",
            "topics",
            "story continues below advertisement",
            "article continues below",
            "read also",
            "trending",
            "most popular",
            "most read",
            "more on this topic",
            "also read",
            "you might also like",
            "anzeige skip to content",
            "das könnte sie auch interessieren",
            "leggi anche",
            "lees ook",
            "les også",
            "læs også",
            "läs också",
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

    private Inside() {}

    private static boolean hasBlocks(PageTree tree, int i) {
        for (int at = i + 1; at < tree.end(i); at++) {
            if (!tree.tag(at).isInline()) {
                return true;
            }
        }
        return false;
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
            String rule = tree.text(i) != null || tree.tag(i).isInline() ? null : rule(tree, runs, i, seen);
            if (rule != null) {
                tree.drop(i, rule);
                i = tree.end(i);
            } else {
                i++;
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String rule(PageTree tree, Runs runs, int i, Set<String> seen) {
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
            return PHRASES.contains(words) ? "phrase" : null;
        }
        boolean single = tag == Tag.P || (tag == Tag.OTHER && runs.paragraphs(i) == 1 && !hasBlocks(tree, i));
        if (single && chars > REPEATED && !seen.add(tree.words(i))) {
            return "repeated";
        }
        return null;
    }
}
