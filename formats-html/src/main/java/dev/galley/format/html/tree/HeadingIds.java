package dev.galley.format.html.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The sections of a page whose ids repeat the words of their headings, as generators of documentation write them: such an id, for
 * example {@code respond-to-comments}, says what the section is about and not which part of the page it is.
 */
final class HeadingIds {
    /** A page with fewer such ids may have them for parts such as "Related articles". */
    private static final int MIN_SECTIONS = 4;

    private static final int MIN_LENGTH = 4;

    private final List<Integer> nodes = new ArrayList<>();

    /** Notes the node {@code i} if its id is made of the words of the heading with which it begins. */
    void add(int i, Element element) {
        Element first = element.firstElementChild();
        if (first != null && Tag.of(first.normalName()) == Tag.HEADING) {
            String id = element.id();
            if (id.length() >= MIN_LENGTH && isBeginning(id, first.ownText())) {
                nodes.add(i);
            }
        }
    }

    /** Returns the noted nodes; none if there are few. */
    List<Integer> nodes() {
        return nodes.size() < MIN_SECTIONS ? List.of() : nodes;
    }

    /** Checks whether {@code heading} begins with the letters and digits of {@code id}, in either letter case. */
    private static boolean isBeginning(String id, String heading) {
        int at = 0;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                while (at < heading.length() && !Character.isLetterOrDigit(heading.charAt(at))) {
                    at++;
                }
                if (at == heading.length() || Character.toLowerCase(heading.charAt(at)) != Character.toLowerCase(c)) {
                    return false;
                }
                at++;
            }
        }
        return at > 0;
    }
}
