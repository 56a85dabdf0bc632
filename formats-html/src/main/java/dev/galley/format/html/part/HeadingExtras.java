package dev.galley.format.html.part;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Drops what headings have in them besides their words: links to themselves, hidden labels, buttons, and the numbers of notes. */
public final class HeadingExtras {
    /** The signs with which documentation links to a heading. */
    private static final Set<String> SIGNS = Set.of("¶", "#", "§", "🔗", "⚓", "link", "permalink");

    private static final int MAX_SIGN = 10;

    /** How many characters a number of a note has, as in [12]. */
    private static final int MAX_NUMBER = 4;

    /** The fewest letters of a word that has a note rather than an exponent, such as that of km². */
    private static final int MIN_WORD = 3;

    private static final int MAX_LABEL = 200;

    private HeadingExtras() {}

    /** Drops them in all headings. */
    public static void drop(PageTree tree) {
        int i = 0;
        while (i < tree.size()) {
            if (tree.tag(i) == Tag.HEADING) {
                dropIn(tree, i);
                i = tree.end(i);
            } else {
                i++;
            }
        }
    }

    private static void dropIn(PageTree tree, int heading) {
        String words = tree.beginning(heading, MAX_LABEL);
        boolean hidden = tree.has(heading, Mark.HIDDEN);
        int i = heading + 1;
        while (i < tree.end(heading)) {
            String rule = tree.element(i) == null ? null : rule(tree, words, hidden, i);
            if (rule != null) {
                tree.drop(i, rule);
            }
            i = rule == null ? i + 1 : tree.end(i);
        }
    }

    private static @Nullable String rule(PageTree tree, String words, boolean hidden, int i) {
        if (tree.tag(i) == Tag.A && isSign(tree, i)) {
            return "anchor";
        }
        if (tree.tag(i) == Tag.BUTTON && hasOtherWords(tree, words, i)) {
            return "tools";
        }
        if (tree.has(i, Mark.HIDDEN) && !hidden && isLabel(tree, words, i)) {
            return "hidden";
        }
        return isNote(tree, i) ? "note" : null;
    }

    private static boolean isSign(PageTree tree, int i) {
        return SIGNS.contains(tree.beginning(i, MAX_SIGN));
    }

    /** Checks for words, or for signs before the words; a hidden colon after a kicker separates it from them. */
    private static boolean isLabel(PageTree tree, String heading, int i) {
        String own = tree.beginning(i, MAX_LABEL);
        return hasOtherWords(tree, heading, i) && (!Words.of(own).isEmpty() || heading.startsWith(own));
    }

    /** Checks whether the heading has more words than this part of it. */
    private static boolean hasOtherWords(PageTree tree, String heading, int i) {
        String own = tree.beginning(i, MAX_LABEL);
        return !own.isEmpty() && own.length() < heading.length();
    }

    /** Checks for the number of a note behind the last word of a heading. */
    private static boolean isNote(PageTree tree, int i) {
        Element element = tree.element(i);
        if (element == null || !element.normalName().equals("sup")) {
            return false;
        }
        String words = tree.beginning(i, MAX_NUMBER + 1);
        boolean number = words.length() <= MAX_NUMBER
                && !words.isEmpty()
                && words.chars().allMatch(c -> Character.isDigit(c) || c == '[' || c == ']' || c == '*');
        return number && (element.selectFirst("a[href^=#]") != null || endsWithWord(tree, i));
    }

    private static boolean endsWithWord(PageTree tree, int i) {
        TextNode text = tree.text(i - 1);
        String before = text == null ? "" : text.getWholeText().strip();
        int start = before.length();
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return before.length() - start >= MIN_WORD;
    }
}
