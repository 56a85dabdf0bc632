package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.namespace.atom.AtomElementWriter;
import dev.galley.format.xml.write.LinkFields;
import dev.galley.format.xml.write.MergedLinks;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.model.Link;
import java.io.IOException;
import java.util.List;

/**
 * Links in RSS: the first page as {@code link}, where every reader looks, everything else as {@code atom:link}. A page
 * of which more is known than the address stands in both; a reader that knows Atom sees that they are one.
 */
final class RssLinkWriter {
    private RssLinkWriter() {}

    /** Writes links; the first page becomes RSS's own element only where {@code pageFree} allows. */
    static void write(List<Link> links, XmlOutput out, AtomElementWriter atom, LinkFields fields, boolean pageFree)
            throws IOException {
        boolean free = pageFree;
        List<Link> told = MergedLinks.told(links, fields);
        for (int i = 0; i < told.size(); i++) {
            Link link = told.get(i);
            String href = link.href().value();
            boolean page = free && link.rel().equals(Link.ALTERNATE) && !href.isBlank();
            if (page) {
                free = false;
                out.element("link", href.strip());
            }
            boolean all = link.equals(Link.alternate(link.href())) && href.equals(href.strip());
            if (!page || !all) {
                atom.link(link, fields.at(i));
            }
        }
    }
}
