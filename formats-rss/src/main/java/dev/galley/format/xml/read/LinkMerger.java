package dev.galley.format.xml.read;

import dev.galley.model.Link;
import java.util.List;

/** Merges links given by several elements: RSS has the page in {@code link} and often in {@code atom:link} as well. */
public final class LinkMerger {
    private LinkMerger() {}

    /**
     * Adds a link to {@code links}. If one of two links with the same relation and address has no other values, they
     * are merged, and the one with more detail is kept.
     *
     * @return the index at which the link was added or took the place of another one; if it adds nothing, -1 minus the
     *     index of the link that says the same
     */
    public static int add(Link link, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Link known = links.get(i);
            if (known.rel().equals(link.rel()) && known.href().equals(link.href())) {
                if (link.equals(known) || isBare(link)) {
                    return -1 - i;
                }
                if (isBare(known)) {
                    links.set(i, link);
                    return i;
                }
            }
        }
        links.add(link);
        return links.size() - 1;
    }

    private static boolean isBare(Link link) {
        return link.equals(Link.of(link.rel(), link.href()));
    }
}
