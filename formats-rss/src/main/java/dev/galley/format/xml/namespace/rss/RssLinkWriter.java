package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.LinkFields;
import dev.galley.format.xml.write.MergedLinks;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes links in RSS: the first page as {@code link}, all other links in other namespaces. A page with more than an
 * address is written twice, and readers merge the two links.
 */
final class RssLinkWriter {
    private RssLinkWriter() {}

    /**
     * Writes links. The first page with an absolute address is written as {@code element}, but only if {@code
     * pageFree}; returns whether one was.
     */
    static boolean write(
            XmlName element,
            List<Link> links,
            LinkFields fields,
            boolean pageFree,
            ElementWriter out,
            NamespaceWriters others)
            throws IOException {
        boolean free = pageFree;
        List<Link> merged = MergedLinks.of(links, fields);
        for (int i = 0; i < merged.size(); i++) {
            Link link = merged.get(i);
            String href = link.href().value();
            boolean page = free && link.rel().equals(Link.ALTERNATE) && ValidValue.is(Syntaxes.IRI, href.strip());
            if (page) {
                free = false;
                out.element(element, href.strip(), fields.at(i));
            }
            boolean whole = link.equals(Link.alternate(link.href())) && href.equals(href.strip());
            if (!page || !whole) {
                others.write(link, fields.at(i), NamespaceWriter::writeLink);
            }
        }
        return pageFree && !free;
    }

    /** Writes a file as a link of the relation "enclosure"; returns what such a link cannot express. */
    static Optional<Media> enclosure(String address, Media medium, Field field, NamespaceWriters others)
            throws IOException {
        Link link = Link.of(Link.ENCLOSURE, address);
        if (medium.type().isPresent()) {
            link = link.withType(medium.type().get());
        }
        Optional<String> size = field.at("size").count(medium.size());
        if (size.isPresent()) {
            link = link.withLength(medium.size().orElseThrow());
        }
        if (medium.title().isPresent()) {
            link = link.withTitle(medium.title().get());
        }
        others.write(link, field, NamespaceWriter::writeLink);
        return Optional.of(medium.toBuilder().title(null).build());
    }
}
