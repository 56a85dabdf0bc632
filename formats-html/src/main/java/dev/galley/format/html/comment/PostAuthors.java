package dev.galley.format.html.comment;

import dev.galley.format.html.part.BylineText;
import dev.galley.format.html.part.DateText;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.List;
import java.util.Locale;
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

    private static boolean isProfile(String href) {
        return PROFILES.stream().anyMatch(href::contains);
    }

    private static boolean isName(String words) {
        return words.length() > 1 && words.length() <= MAX_NAME && DateText.in(words) == null;
    }

    /** Returns the name in a line that begins with words for "by"; empty if it is another line. */
    static String line(PageTree tree, int i) {
        String words = tree.beginning(i, MAX_LINE + 1);
        List<String> names = words.length() > MAX_LINE ? List.of() : BylineText.names(words);
        return names.isEmpty() ? "" : names.get(0);
    }
}
