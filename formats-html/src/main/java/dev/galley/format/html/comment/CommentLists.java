package dev.galley.format.html.comment;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts each comment of a definition list into an element of its own. Old blogs write the author as {@code dt} and the words and the
 * date as {@code dd}, so that no element holds the whole comment.
 */
public final class CommentLists {
    private CommentLists() {}

    /** Groups the comments of a page. */
    public static void group(Document page) {
        for (Element list : page.getElementsByTag("dl")) {
            if (isOfComments(list)) {
                group(list);
            }
        }
    }

    private static boolean isOfComments(Element list) {
        Element first = list.firstElementChild();
        return isNamed(list) || isNamed(list.parent()) || (first != null && isNamed(first));
    }

    private static boolean isNamed(@Nullable Element element) {
        return element != null
                && (element.id() + " " + element.className())
                        .toLowerCase(Locale.ROOT)
                        .contains("comment");
    }

    /** Empties the list first: to move one child of many elsewhere takes time in proportion to their number. */
    private static void group(Element list) {
        List<Node> nodes = List.copyOf(list.childNodes());
        list.empty();
        Element comment = null;
        for (Node node : nodes) {
            if (node instanceof Element child) {
                comment = child.normalName().equals("dt") ? commentOf(child) : comment;
                if (comment != null && child.className().isEmpty()) {
                    child.addClass(child.normalName().equals("dt") ? "comment-author" : "comment-body");
                }
            }
            if (comment != null && comment.parent() == null) {
                list.appendChild(comment);
            }
            (comment == null ? list : comment).appendChild(node);
        }
    }

    /** Returns a new element for a comment, with the id of its first part. */
    private static Element commentOf(Element first) {
        Element comment = new Element("div").addClass("comment");
        if (!first.id().isEmpty()) {
            comment.id(first.id());
        }
        first.removeAttr("id");
        return comment;
    }
}
