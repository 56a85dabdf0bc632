package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.MediaFields;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.media.MediaWriter;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Episode;
import dev.galley.model.Media;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/**
 * Writes media as {@code enclosure}, which requires a web address, length and type; an unknown length is written as 0. A file
 * with another address, such as that of a torrent, is written as a link. Everything else is written as Media RSS.
 */
final class RssEnclosureWriter {
    private static final XmlName ENCLOSURE = XmlName.of("enclosure");

    private final ElementWriter out;
    private final NamespaceWriters others;
    private final MediaWriter media;

    RssEnclosureWriter(ElementWriter out, NamespaceWriters others) {
        this.out = out;
        this.others = others;
        this.media = new MediaWriter(out, others);
    }

    /**
     * Writes the media of the article. The first {@code own} come from its media, the others from its links.
     *
     * @return the indexes of the article's extensions that were written with their media
     */
    BitSet write(Article article, int own, Field owner) throws IOException {
        boolean episode = article.facet(Episode.class).isPresent();
        return media.write(article.media(), article.extensions(), owner, (medium, index, first, field) -> {
            boolean alternative =
                    episode && !first && index < own && others.writes(medium, field, NamespaceWriter::writeAlternative);
            return alternative ? Optional.empty() : enclosure(medium, index < own, field);
        });
    }

    private Optional<Media> enclosure(Media medium, boolean own, Field field) throws IOException {
        Optional<String> address = own
                ? out.addresses().absolute(medium.url(), field.at("url"), field)
                : out.addresses().repaired(medium.url());
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String url = address.get();
        if (!Url.of(url).isWeb()) {
            return RssLinkWriter.enclosure(url, medium, field, others).filter(rest -> own);
        }
        out.start(ENCLOSURE);
        out.attribute("url", url);
        out.attribute("length", length(medium.size(), field.at("size")));
        out.attribute("type", type(medium.type(), url, field.at("type")));
        out.extensionAttributes(ENCLOSURE, field);
        out.end();
        return own ? Optional.of(medium) : Optional.empty();
    }

    /** Returns the size, or 0, which means an unknown size, since RSS requires a length. */
    private static String length(Optional<Long> size, Field field) {
        Optional<String> known = field.count(size);
        if (size.filter(bytes -> bytes == 0).isPresent()) {
            field.reduced("0, which means an unknown size");
        }
        return known.orElse("0");
    }

    private static String type(Optional<String> type, String url, Field field) {
        Optional<String> known = type.filter(given -> ValidValue.is(Syntaxes.MEDIA_TYPE, given));
        if (known.isPresent()) {
            return known.get();
        }
        type.ifPresent(field::lost);
        return MediaFields.deriveType(url, field);
    }
}
