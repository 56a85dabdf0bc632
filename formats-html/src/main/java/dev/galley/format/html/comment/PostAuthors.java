package dev.galley.format.html.comment;

import dev.galley.format.html.part.BylineText;
import dev.galley.format.html.part.DateText;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the name of a post's author out of the words around it, and finds authors whom no class name marks. */
final class PostAuthors {
    private static final int MAX_NAME = 60;
    private static final int MAX_LINE = 120;

    /** What the addresses of users have in them. */
    private static final List<String> PROFILES = List.of(
            "/user/",
            "/users/",
            "/u/",
            "/@",
            "/~",
            "/profile/",
            "/profiles/",
            "/member/",
            "/members/",
            "/people/",
            "user?id=");

    /** What follows a name before the words that were said. */
    private static final List<String> SAYS = List.of(
            "said",
            "says",
            "wrote",
            "writes",
            "replied",
            "sagt",
            "sagte",
            "schrieb",
            "schreibt",
            "hat gesagt",
            "meint",
            "a dit",
            "dit",
            "écrit",
            "dijo",
            "dice",
            "ha detto",
            "ha scritto",
            "disse",
            "zei",
            "zegt",
            "sa",
            "säger",
            "пишет",
            "сказал",
            "さんは書きました");

    private static final String END = ".…: ";

    /** The elements in which names stand at the beginning of a post. */
    private static final Set<String> NAMES = Set.of("cite", "strong", "b", "h3", "h4", "h5", "h6", "a");

    private PostAuthors() {}

    /** Returns a name without the words for "said" behind it. */
    static String withoutSays(String name) {
        int end = name.length();
        while (end > 0 && END.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        String lower = name.substring(0, end).toLowerCase(Locale.ROOT);
        for (String says : SAYS) {
            if (end < name.length() && lower.endsWith(" " + says)) {
                return withoutDate(name.substring(0, end - says.length()).strip());
            }
        }
        return name;
    }

    /** Removes a date before a name, as in "At 3/12/2026 12:00 PM, Ada Brook". */
    private static String withoutDate(String name) {
        int comma = name.lastIndexOf(", ");
        boolean digits = comma > 0 && name.substring(0, comma).chars().anyMatch(Character::isDigit);
        return digits ? name.substring(comma + 2) : name;
    }

    /**
     * Finds the author of a post in which no element is marked as a name: a link to the page of a user, or a line such as "Posted by
     * Ada Brook | 4 March 2026".
     *
     * @return the element with the name; -1 if there is none
     */
    static int unmarked(PageTree tree, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            Element element = tree.element(i);
            boolean link = element != null && tree.tag(i) == Tag.A && isProfile(element.attr("href"));
            if (link && isName(tree.beginning(i, MAX_NAME + 1))) {
                return i;
            }
            if (element != null
                    && tree.has(i, Mark.DATE | Mark.META)
                    && !line(tree, i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Finds the name with which a post begins, in bold or as {@code cite}, in the head of the post, or in a line with a date or with a
     * word for "says".
     *
     * @return the element with the name; -1 if there is none
     */
    static int first(PageTree tree, int from, int until) {
        int text = from + 1;
        while (text < until
                && (tree.text(text) == null || tree.beginning(text, 1).isEmpty())) {
            text++;
        }
        int name = -1;
        boolean head = false;
        for (int at = tree.parent(Math.min(text, until - 1)); at > from; at = tree.parent(at)) {
            Element element = tree.element(at);
            head |= PostHeads.isHead(tree, at);
            if (element != null && NAMES.contains(element.normalName()) && isName(tree.beginning(at, MAX_NAME + 1))) {
                name = at;
            }
        }
        return name >= 0 && (head || isInHeadLine(tree, name, until)) ? name : -1;
    }

    /** Checks for a date, or a word for "says", in the line after a name. */
    private static boolean isInHeadLine(PageTree tree, int name, int until) {
        StringBuilder line = new StringBuilder();
        for (int at = tree.end(name); at < until && line.length() <= MAX_LINE; at++) {
            Element element = tree.element(at);
            if (element != null && (element.normalName().equals("time") || tree.has(at, Mark.DATE))) {
                return true;
            }
            if (!tree.tag(at).isInline() || tree.tag(at) == Tag.BR) {
                break;
            }
            if (tree.text(at) != null) {
                line.append(' ').append(tree.beginning(at, MAX_LINE));
            }
        }
        String words = line.toString().strip();
        return isSays(words) || (words.length() <= MAX_LINE && DateText.in(words) != null);
    }

    /** Checks for words such as "says:" between a name and what was said. */
    static boolean isSays(String words) {
        int end = words.length();
        while (end > 0 && END.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < words.length() && SAYS.contains(words.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isProfile(String href) {
        return PROFILES.stream().anyMatch(href::contains);
    }

    private static boolean isName(String words) {
        return words.length() > 1 && words.length() <= MAX_NAME && DateText.in(words) == null;
    }

    /** Returns the name in a line that begins with words for "by", or in one with a date about a post; empty if it is another line. */
    static String line(PageTree tree, int i) {
        String words = tree.beginning(i, MAX_LINE + 1);
        List<String> names = words.length() > MAX_LINE ? List.of() : BylineText.names(words);
        if (names.isEmpty() && tree.has(i, Mark.META) && words.length() <= MAX_LINE && DateText.in(words) != null) {
            return BylineText.nameBeforeDate(words);
        }
        return names.isEmpty() ? "" : names.get(0);
    }
}
