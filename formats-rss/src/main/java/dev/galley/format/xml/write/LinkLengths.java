package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes negative lengths from links and reports them as lost. */
public final class LinkLengths {
    private LinkLengths() {}

    /** Returns the links without negative lengths; the same list if there are none. */
    public static List<Link> writable(List<Link> links, Field owner) {
        List<Link> writable = links;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.length().isPresent()
                    && owner.at("links", i).at("length").count(link.length()).isEmpty()) {
                if (writable == links) {
                    writable = new ArrayList<>(links);
                }
                writable.set(i, withoutLength(link));
            }
        }
        return writable;
    }

    private static Link withoutLength(Link link) {
        return new Link(link.href(), link.rel(), link.type(), link.hreflang(), link.title(), Optional.empty());
    }
}
