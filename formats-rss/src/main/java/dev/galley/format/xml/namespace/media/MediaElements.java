package dev.galley.format.xml.namespace.media;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Extension;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the media of one article as Media RSS: the lead image, and what an enclosure of RSS or Atom cannot express.
 * Extensions of a medium that belong to Media RSS are written in its {@code media:content}.
 */
final class MediaElements {
    private static final XmlName CONTENT = MediaRss.element("content");
    private static final XmlName THUMBNAIL = MediaRss.element("thumbnail");
    private static final XmlName TITLE = MediaRss.element("title");
    private static final XmlName DESCRIPTION = MediaRss.element("description");
    private static final XmlName GROUP = MediaRss.element("group");
    private static final XmlName CATEGORY = MediaRss.element("category");
    private static final XmlName CREDIT = MediaRss.element("credit");

    private static final Set<String> IMAGE_ATTRIBUTES =
            Set.of("isDefault", "expression", "bitrate", "framerate", "samplingrate", "channels", "lang");
    private static final Set<String> CONTENT_ATTRIBUTES =
            Set.of("medium", "isDefault", "expression", "bitrate", "framerate", "samplingrate", "channels", "lang");
    private static final Set<String> THUMBNAIL_ATTRIBUTES = Set.of("time");
    private static final Set<String> CREDIT_ATTRIBUTES = Set.of("role", "scheme");

    private final ElementWriter out;
    private final Field owner;
    private final MediaExtensions extensions;

    private int written;
    private int pending;
    private int groups;
    private boolean hasLead;

    /**
     * Creates a writer.
     *
     * @param extensions the extensions of the article
     * @param owner the field of the article
     */
    MediaElements(ElementWriter out, List<Extension> extensions, Field owner) {
        this.out = out;
        this.owner = owner;
        this.extensions = new MediaExtensions(out, extensions, owner);
    }

    /** Returns the indexes of the extensions that were written. */
    BitSet writtenExtensions() {
        return extensions.written();
    }

    /** Writes the first lead image and every banner, and reports any other image as lost; returns whether it was written. */
    boolean image(Media image, int index, Field field) throws IOException {
        if (image.role() == Media.Role.BANNER) {
            return banner(image, index, field);
        }
        if (!thumbnail(image, index, field)) {
            return false;
        }
        alone(image, index, field);
        return true;
    }

    /** Writes what the thumbnail or enclosure of a medium, which has been written already, cannot express. */
    void alone(Media medium, int index, Field field) throws IOException {
        pending = 0;
        if (medium.role() == Media.Role.ENCLOSURE) {
            enclosure(medium, index, field);
            return;
        }
        if (medium.type().isPresent()
                || medium.size().isPresent()
                || medium.title().isPresent()
                || isDescribed(medium)
                || extensions.any("media/" + index, CONTENT_ATTRIBUTES)) {
            content(medium, index, out.addresses().repaired(medium.url()).orElseThrow(), field);
        }
        written++;
    }

    /** Notes that the thumbnail or enclosure of a medium was written whose content will be written in a group. */
    void pending() {
        pending++;
    }

    /** Writes the first lead image as {@code media:thumbnail}, without what only {@code media:content} can express. */
    boolean thumbnail(Media image, int index, Field field) throws IOException {
        if (hasLead) {
            field.lost(image.url());
            return false;
        }
        Optional<String> address = out.addresses().absolute(image.url(), field.at("url"), field);
        if (address.isEmpty()) {
            return false;
        }
        hasLead = true;
        extensions.start(THUMBNAIL);
        out.attribute("url", address.get());
        pixels("width", image.width(), field);
        pixels("height", image.height(), field);
        extensions.attributes("media/" + index, THUMBNAIL_ATTRIBUTES, written + pending);
        out.extensionAttributes(THUMBNAIL, field);
        extensions.end();
        image.alt().ifPresent(alt -> field.at("alt").lost(alt));
        return true;
    }

    private boolean banner(Media image, int index, Field field) throws IOException {
        Optional<String> address = out.addresses().absolute(image.url(), field.at("url"), field);
        if (address.isEmpty()) {
            return false;
        }
        extensions.start(CONTENT);
        out.attribute("url", address.get());
        out.attribute("type", image.type(), Syntaxes.MEDIA_TYPE, field.at("type"));
        size(image, field);
        out.attribute("medium", "image");
        pixels("width", image.width(), field);
        pixels("height", image.height(), field);
        out.extensionAttributes(CONTENT, field);
        details(image, "media/" + index, field);
        image.alt().ifPresent(alt -> field.at("alt").lost(alt));
        written++;
        return true;
    }

    private void size(Media image, Field field) throws IOException {
        image.size().ifPresent(size -> lostIf(size <= 0, size, field.at("size")));
        out.attribute("fileSize", image.size().filter(size -> size > 0).map(String::valueOf));
    }

    /** Writes what an enclosure, which has been written already, cannot express. */
    void enclosure(Media medium, int index, Field field) throws IOException {
        boolean sized = medium.width().isPresent() || medium.height().isPresent();
        if (medium.title().isPresent()
                || sized
                || isDescribed(medium)
                || extensions.any("media/" + index, CONTENT_ATTRIBUTES)) {
            Optional<String> address = out.addresses().repaired(medium.url());
            if (address.isEmpty()) {
                lost(medium, field);
            } else {
                content(medium, index, address.get(), field);
            }
        }
        medium.alt().ifPresent(alt -> field.at("alt").lost(alt));
        written++;
    }

    /**
     * Writes the contents of a group, whose thumbnail and enclosures have been written already.
     *
     * @param media the media by their indexes in the model, less what has been written
     */
    void group(Map<Integer, Media> media) throws IOException {
        pending = 0;
        groups++;
        extensions.start(GROUP);
        for (Map.Entry<Integer, Media> entry : media.entrySet()) {
            int index = entry.getKey();
            Media medium = entry.getValue();
            Field field = owner.at("media", index);
            content(medium, index, out.addresses().repaired(medium.url()).orElseThrow(), field);
            if (medium.role() == Media.Role.ENCLOSURE) {
                medium.alt().ifPresent(alt -> field.at("alt").lost(alt));
            }
            if (medium.group().filter(number -> number == groups).isEmpty()) {
                field.at("group").reduced("group " + groups);
            }
            written++;
        }
        extensions.end();
    }

    /** Writes {@code media:content} of a lead image or of an enclosure. */
    private void content(Media medium, int index, String url, Field field) throws IOException {
        extensions.start(CONTENT);
        out.attribute("url", url);
        if (medium.role() == Media.Role.LEAD) {
            out.attribute("type", medium.type(), Syntaxes.MEDIA_TYPE, field.at("type"));
            size(medium, field);
            out.attribute("medium", "image");
        } else {
            pixels("width", medium.width(), field);
            pixels("height", medium.height(), field);
        }
        details(medium, "media/" + index, field);
    }

    private static boolean isDescribed(Media medium) {
        return medium.duration().isPresent()
                || medium.caption().isPresent()
                || medium.credit().isPresent();
    }

    private static void lost(Media medium, Field field) {
        medium.title().ifPresent(title -> field.at("title").lost(title));
        medium.duration().ifPresent(duration -> field.at("duration").lost(duration));
        medium.width().ifPresent(width -> field.at("width").lost(width));
        medium.height().ifPresent(height -> field.at("height").lost(height));
        medium.caption().ifPresent(caption -> field.at("caption").lost(caption.value()));
        medium.credit().ifPresent(credit -> field.at("credit").lost(credit));
    }

    private static void lostIf(boolean lost, Object value, Field field) {
        if (lost) {
            field.lost(value);
        }
    }

    private void pixels(String name, Optional<Integer> pixels, Field field) throws IOException {
        pixels.ifPresent(given -> lostIf(given <= 0, given, field.at(name)));
        out.attribute(name, pixels.filter(given -> given > 0).map(String::valueOf));
    }

    /** Writes the remaining attributes and the children of {@code media:content}, and its end. */
    private void details(Media medium, String parent, Field field) throws IOException {
        if (medium.duration().isPresent()) {
            duration(medium.duration().get(), field.at("duration"));
        }
        extensions.attributes(
                parent,
                medium.role() == Media.Role.ENCLOSURE ? CONTENT_ATTRIBUTES : IMAGE_ATTRIBUTES,
                written + pending);
        if (medium.role() == Media.Role.BANNER) {
            out.start(CATEGORY);
            out.attribute("scheme", MediaRss.JSON_FEED);
            out.text(MediaRss.BANNER);
            out.end();
        }
        out.words(TITLE, medium.title(), field.at("title"));
        if (medium.caption().isPresent()) {
            caption(medium.caption().get(), field.at("caption"));
        }
        Optional<String> credit = medium.credit().flatMap(field.at("credit")::words);
        if (credit.isPresent()) {
            extensions.start(CREDIT);
            extensions.attributes(parent + "/credit", CREDIT_ATTRIBUTES, written + pending);
            out.text(credit.get());
            extensions.end();
        }
        extensions.elements(parent, written + pending);
        extensions.end();
    }

    private void duration(Duration duration, Field field) throws IOException {
        if (duration.isNegative()) {
            field.lost(duration);
            return;
        }
        if (duration.getNano() != 0) {
            field.reduced("whole seconds");
        }
        out.attribute("duration", String.valueOf(duration.getSeconds()));
    }

    private void caption(Text caption, Field field) throws IOException {
        if (!caption.isMarkup()) {
            out.plain(DESCRIPTION, caption, field);
            return;
        }
        if (caption.value().isBlank()) {
            field.lost(caption.value());
            return;
        }
        if (caption.kind() != Text.Kind.HTML) {
            field.reduced("HTML");
        }
        out.start(DESCRIPTION);
        out.attribute("type", "html");
        out.attribute("xml:lang", caption.language());
        out.base(caption.base(), field);
        out.text(caption.value());
        out.end();
    }
}
