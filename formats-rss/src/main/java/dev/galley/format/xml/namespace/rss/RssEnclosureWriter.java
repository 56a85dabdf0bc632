package dev.galley.format.xml.namespace.rss;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.namespace.media.MediaElements;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.MediaTypes;
import dev.galley.model.Media;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes media as {@code enclosure}, which requires address, length and type; an unknown length is written as 0. Everything
 * else is written as Media RSS.
 */
final class RssEnclosureWriter {
    private static final String ANY_BYTES = "application/octet-stream";

    private static final XmlName ENCLOSURE = XmlName.of("enclosure");

    private final ElementWriter out;

    RssEnclosureWriter(ElementWriter out) {
        this.out = out;
    }

    /** Writes media. The first {@code own} come from the article's media, the others from its links. */
    void write(List<Media> media, int own, MediaElements details, Field owner) throws IOException {
        for (int i = 0; i < media.size(); i++) {
            Media medium = media.get(i);
            Field field = owner.at("media", i);
            if (medium.role() != Media.Role.ENCLOSURE) {
                details.image(medium, i, field);
            } else {
                enclosure(medium, i < own, field);
                if (i < own) {
                    details.enclosure(medium, i, false, field);
                }
            }
        }
    }

    private void enclosure(Media medium, boolean own, Field field) throws IOException {
        String url = medium.url().value().strip();
        out.start(ENCLOSURE);
        out.attribute("url", own ? field.at("url").address(medium.url()) : url);
        out.attribute("length", length(medium.size(), field.at("size")));
        out.attribute("type", type(medium.type(), url, field.at("type")));
        out.end();
    }

    private static String length(Optional<Long> size, Field field) {
        Optional<String> known = field.count(size);
        if (known.isEmpty()) {
            field.derived("0", "the default for an unknown size");
        }
        return known.orElse("0");
    }

    private static String type(Optional<String> type, String url, Field field) {
        Optional<String> known = type.filter(given -> !given.isBlank());
        if (known.isPresent()) {
            return known.get();
        }
        type.ifPresent(field::lost);
        Optional<String> ending = MediaTypes.ofAddress(url);
        String derived = ending.orElse(ANY_BYTES);
        field.derived(
                derived,
                ending.isPresent() ? "the file name extension in the address" : "the default for an unknown type");
        return derived;
    }
}
