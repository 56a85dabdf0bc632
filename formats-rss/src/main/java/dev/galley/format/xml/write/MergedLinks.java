package dev.galley.format.xml.write;

import dev.galley.format.xml.read.LinkMerger;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.model.Link;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;

/** Finds links that readers merge. */
public final class MergedLinks {
    private MergedLinks() {}

    /**
     * Returns the links to write. A link that readers merge into another one is reported as lost; all others with a repaired
     * address are reported as reduced.
     */
    public static List<Link> of(List<Link> links, LinkFields fields) {
        if (links.size() < 2) {
            if (!links.isEmpty()) {
                fields.reportRepair(0);
            }
            return links;
        }
        List<Link> written = new ArrayList<>(links);
        LinkMerger read = new LinkMerger();
        List<Integer> indexes = new ArrayList<>(links.size());
        for (int i = 0; i < links.size(); i++) {
            Link link = asRead(links.get(i));
            int size = read.all().size();
            int merged = read.add(link);
            if (merged == size) {
                indexes.add(i);
                fields.reportRepair(i);
                continue;
            }
            fields.at(i).lost(link.href());
            written.set(i, link);
            if (merged >= 0) {
                fields.at(indexes.get(merged)).reduced("one link with another of the same address");
            }
        }
        return written;
    }

    private static Link asRead(Link link) {
        return new Link(
                Url.of(link.href().value().strip()),
                LinkRelation.name(link.rel().strip()),
                link.type(),
                link.hreflang(),
                link.title(),
                link.length());
    }
}
