package dev.galley.moderation;

import dev.galley.text.LinkMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds HTML links whose text is their own address: {@code <a href="http://x.example/">x.example</a>} counts as one
 * link.
 */
final class BareAnchors {
    private BareAnchors() {}

    /** Returns the links except those that follow a tag which already names their host. */
    static List<LinkMention> without(List<LinkMention> links, String markup) {
        if (links.size() < 2) {
            return links;
        }
        List<LinkMention> left = new ArrayList<>(links.size());
        LinkMention before = links.get(0);
        left.add(before);
        for (int i = 1; i < links.size(); i++) {
            LinkMention link = links.get(i);
            if (!isShown(before, link, markup)) {
                left.add(link);
            }
            before = link;
        }
        return List.copyOf(left);
    }

    private static boolean isShown(LinkMention address, LinkMention shown, String markup) {
        int start = shown.span().start();
        return start > 0
                && markup.charAt(start - 1) == '>'
                && shown.host().equals(address.host())
                && markup.indexOf('>', address.span().end()) == start - 1;
    }
}
