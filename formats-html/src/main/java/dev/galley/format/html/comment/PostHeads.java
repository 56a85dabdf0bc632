package dev.galley.format.html.comment;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Recognizes the part of a post that has its author and date rather than its words, by what the last word of a class says. */
final class PostHeads {
    private static final Set<String> HEADS = Set.of("head", "header", "heading", "title", "vcard", "metadata");
    private static final String NAME = "name";

    /** Longer attributes are not read. */
    private static final int MAX_CLASSES = 400;

    private PostHeads() {}

    /** Checks for the head of a post, such as {@code comment-header} or a {@code header} element. */
    static boolean isHead(PageTree tree, int i) {
        Element element = tree.element(i);
        return element != null
                && !tree.has(i, Mark.BODY | Mark.BODY_PROPERTY)
                && (tree.tag(i) == Tag.HEADER || hasLastWord(element, HEADS));
    }

    /** Checks for an element whose class says that it is a name, such as {@code comment__name}. */
    static boolean isName(PageTree tree, int i) {
        Element element = tree.element(i);
        return element != null && hasLastWord(element, Set.of(NAME));
    }

    private static boolean hasLastWord(Element element, Set<String> words) {
        String classes = element.className();
        if (classes.isEmpty() || classes.length() > MAX_CLASSES) {
            return false;
        }
        for (String name : classes.split("\\s+", -1)) {
            if (words.contains(lastWord(name))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last word of {@code comment-header}, {@code comment__head} or {@code commentHeader}, in lower case. */
    private static String lastWord(String name) {
        int start = name.length();
        while (start > 0 && Character.isLowerCase(name.charAt(start - 1))) {
            start--;
        }
        if (start > 0 && start < name.length() && Character.isUpperCase(name.charAt(start - 1))) {
            start--;
        }
        return name.substring(start).toLowerCase(Locale.ROOT);
    }
}
