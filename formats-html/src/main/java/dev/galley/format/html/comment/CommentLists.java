package dev.galley.format.html.comment;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    private static void group(Element list) {
        Element comment = null;
        for (Element child : List.copyOf(list.children())) {
            if (child.normalName().equals("dt")) {
                comment = new Element("div").addClass("comment");
                if (!child.id().isEmpty()) {
                    comment.id(child.id());
                }
                child.removeAttr("id");
                child.before(comment);
            }
            if (comment != null) {
                if (child.className().isEmpty()) {
                    child.addClass(child.normalName().equals("dt") ? "comment-author" : "comment-body");
                }
                comment.appendChild(child);
            }
        }
    }
}
