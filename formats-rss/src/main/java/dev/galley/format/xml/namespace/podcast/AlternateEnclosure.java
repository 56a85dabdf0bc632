package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.MediaFields;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.itunes.PodcastValues;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.PlainNumber;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Media;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another encoding of an episode ({@code podcast:alternateEnclosure}), with an enclosure for each of its sources. */
final class AlternateEnclosure {
    static final XmlName NAME = PodcastIndex.element("alternateEnclosure");
    private static final XmlName SOURCE = PodcastIndex.element("source");

    private static final Set<String> ATTRIBUTES = Set.of("type", "length", "title", "height");
    private static final Set<String> SOURCE_ATTRIBUTES = Set.of("uri");

    /** The number of files up to which an element is compared with those that are there. */
    private static final int MAX_COMPARED = 100;

    private AlternateEnclosure() {}

    /** Adds the sources to the media; the element stays an extension if it says more than they can hold. */
    static void read(XmlElement element, Origin origin, ArticleDraft article) {
        List<Media> media = media(element, origin);
        if (media.size() == 1 && isWhole(element)) {
            article.media().add(media.get(0));
        } else {
            article.readLate(element, (late, cursor) -> {
                media.forEach(medium -> addIfNew(medium, article.media()));
                return false;
            });
        }
    }

    private static void addIfNew(Media medium, List<Media> media) {
        if (media.size() <= MAX_COMPARED
                && media.stream().noneMatch(known -> known.url().equals(medium.url()))) {
            media.add(medium);
        }
    }

    /** Returns an enclosure for each source that has an address. */
    static List<Media> media(XmlElement element, Origin origin) {
        List<Media> media = new ArrayList<>(1);
        String type = PodcastValues.attribute(element, "type");
        for (XmlElement source : element.children(element.name().namespace(), SOURCE.local())) {
            String uri = PodcastValues.attribute(source, "uri");
            if (uri != null && !uri.isBlank()) {
                media.add(Media.builder(origin.resolve(uri), Media.Role.ENCLOSURE)
                        .type(type)
                        .size(size(element))
                        .title(PodcastValues.attribute(element, "title"))
                        .height(height(element))
                        .build());
            }
        }
        return media;
    }

    private static boolean isWhole(XmlElement element) {
        return element.children().stream()
                        .noneMatch(child -> child instanceof XmlElement inner
                                && !(PodcastValues.isPlain(inner, SOURCE_ATTRIBUTES)
                                        && PodcastValues.hasBlankContent(inner)))
                && element.attributes().stream()
                        .allMatch(attribute ->
                                ATTRIBUTES.contains(attribute.name().local())
                                        && attribute.name().namespace().isEmpty())
                && element.text().isBlank()
                && (PodcastValues.attribute(element, "length") == null || size(element) != null)
                && (PodcastValues.attribute(element, "height") == null || height(element) != null);
    }

    private static @Nullable Long size(XmlElement element) {
        String length = PodcastValues.attribute(element, "length");
        try {
            return length == null ? null : Long.valueOf(length.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Integer height(XmlElement element) {
        String height = PodcastValues.attribute(element, "height");
        return height == null ? null : PlainNumber.whole(height.strip());
    }

    /** Writes an enclosure, if it has the media type that the element requires. */
    static boolean write(Media medium, ElementWriter out, Field field) throws IOException {
        boolean typed = medium.type()
                .filter(type -> ValidValue.is(Syntaxes.MEDIA_TYPE, type))
                .isPresent();
        Optional<String> address = out.addresses().repaired(medium.url());
        if (!typed || address.isEmpty()) {
            return false;
        }
        boolean tall = medium.height()
                .filter(height -> height >= 0 && height < 1_000_000)
                .isPresent();
        out.start(NAME);
        out.attribute("type", medium.type());
        out.attribute("length", field.at("size").count(medium.size()));
        out.attribute("title", medium.title());
        out.attribute("height", medium.height().filter(height -> tall).map(String::valueOf));
        out.start(SOURCE);
        out.attribute("uri", out.addresses().absolute(medium.url(), field.at("url")));
        out.end();
        out.end();
        MediaFields.reportBeyondEnclosure(tall ? medium.toBuilder().height(null).build() : medium, field);
        return true;
    }
}
