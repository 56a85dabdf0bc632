package dev.galley.format.xml.read;

import dev.galley.model.Link;
import java.util.List;

/** Links that several elements give, each of which is listed once: RSS names a page in {@code link} and in {@code atom:link}. */
public final class SameLinks {
    private SameLinks() {}

    /**
     * Adds a link to {@code links}. One that leads to the same place by the same relation and says nothing more is that
     * one; where only the new one says more, it takes the other's place.
     */
    public static void add(Link link, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Link known = links.get(i);
            if (known.rel().equals(link.rel()) && known.href().equals(link.href())) {
                if (isBare(known)) {
                    links.set(i, link);
                    return;
                }
                if (link.equals(known) || isBare(link)) {
                    return;
                }
            }
        }
        links.add(link);
    }

    private static boolean isBare(Link link) {
        return link.equals(Link.of(link.rel(), link.href()));
    }
}
