package dev.galley.format.xml.namespace.media;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Extension;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final XmlName CREDIT = MediaRss.element("credit");

    private static final Set<String> IMAGE_ATTRIBUTES =
            Set.of("isDefault", "expression", "bitrate", "framerate", "samplingrate", "channels", "lang");
    private static final Set<String> CONTENT_ATTRIBUTES =
            Set.of("medium", "isDefault", "expression", "bitrate", "framerate", "samplingrate", "channels", "lang");
    private static final Set<String> THUMBNAIL_ATTRIBUTES = Set.of("time");
    private static final Set<String> CREDIT_ATTRIBUTES = Set.of("role", "scheme");

    private final ElementWriter out;
    private final Field owner;
    private final List<Extension> extensions;
    private final BitSet writtenExtensions = new BitSet(0);
    /** The indexes of the extensions of each medium or part of a medium. */
    private final Map<String, List<Integer>> byParent = new HashMap<>(0);

    private int written;
    private boolean hasLead;

    /**
     * Creates a writer.
     *
     * @param extensions the extensions of the article
     * @param owner the field of the article
     */
    MediaElements(ElementWriter out, List<Extension> extensions, Field owner) {
        this.out = out;
        this.extensions = extensions;
        this.owner = owner;
        for (int i = 0; i < extensions.size(); i++) {
            String parent = extensions.get(i).parent();
            if (parent.startsWith("media/")) {
                byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Returns the indexes of the extensions that were written. */
    BitSet writtenExtensions() {
        return writtenExtensions;
    }

    /** Writes the first lead image, and reports any other image as lost; returns whether it was written. */
    boolean image(Media image, int index, Field field) throws IOException {
        if (image.role() != Media.Role.LEAD || hasLead) {
            field.lost(image.url());
            return false;
        }
        Optional<String> address = out.addresses().absolute(image.url(), field.at("url"), field);
        if (address.isEmpty()) {
            return false;
        }
        hasLead = true;
        String parent = "media/" + index;
        String url = address.get();
        start(THUMBNAIL);
        out.attribute("url", url);
        pixels("width", image.width(), field);
        pixels("height", image.height(), field);
        attributes(parent, THUMBNAIL_ATTRIBUTES);
        end();
        if (image.type().isPresent()
                || image.size().isPresent()
                || image.title().isPresent()
                || isDescribed(image)
                || hasMore(parent)) {
            start(CONTENT);
            out.attribute("url", url);
            out.attribute("type", image.type(), Syntaxes.MEDIA_TYPE, field.at("type"));
            image.size().ifPresent(size -> lostIf(size <= 0, size, field.at("size")));
            out.attribute("fileSize", image.size().filter(size -> size > 0).map(String::valueOf));
            out.attribute("medium", "image");
            content(image, parent, field);
        }
        image.alt().ifPresent(alt -> field.at("alt").lost(alt));
        written++;
        return true;
    }

    /** Writes what an enclosure, which has been written already, cannot express. */
    void enclosure(Media medium, int index, Field field) throws IOException {
        String parent = "media/" + index;
        boolean sized = medium.width().isPresent() || medium.height().isPresent();
        if (medium.title().isPresent() || sized || isDescribed(medium) || hasMore(parent)) {
            Optional<String> address = out.addresses().repaired(medium.url());
            if (address.isEmpty()) {
                lost(medium, field);
            } else {
                start(CONTENT);
                out.attribute("url", address);
                pixels("width", medium.width(), field);
                pixels("height", medium.height(), field);
                content(medium, parent, field);
            }
        }
        medium.alt().ifPresent(alt -> field.at("alt").lost(alt));
        written++;
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
    private void content(Media medium, String parent, Field field) throws IOException {
        if (medium.duration().isPresent()) {
            duration(medium.duration().get(), field.at("duration"));
        }
        attributes(parent, medium.role() == Media.Role.LEAD ? IMAGE_ATTRIBUTES : CONTENT_ATTRIBUTES);
        out.words(TITLE, medium.title(), field.at("title"));
        if (medium.caption().isPresent()) {
            caption(medium.caption().get(), field.at("caption"));
        }
        Optional<String> credit = medium.credit().flatMap(field.at("credit")::words);
        if (credit.isPresent()) {
            start(CREDIT);
            attributes(parent + "/credit", CREDIT_ATTRIBUTES);
            out.text(credit.get());
            end();
        }
        for (int index : byParent.getOrDefault(parent, List.of())) {
            if (extensions.get(index) instanceof Extension.Element more
                    && isWritable(more.element())
                    && out.extensions().write(more.element())) {
                markWritten(index, parent);
            }
        }
        end();
    }

    private void start(XmlName element) throws IOException {
        out.start(element);
        out.extensions().enter(element);
    }

    private void end() throws IOException {
        out.extensions().leave();
        out.end();
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
        out.attribute("xml:base", caption.base().map(Url::value));
        out.text(caption.value());
        out.end();
    }

    private boolean hasMore(String parent) {
        for (int index : byParent.getOrDefault(parent, List.of())) {
            boolean more = extensions.get(index) instanceof Extension.Element element
                    ? isWritable(element.element())
                    : isAttribute(extensions.get(index), CONTENT_ATTRIBUTES);
            if (more) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritable(XmlElement element) {
        return MediaRss.isMedia(element.name()) && !element.name().local().equals("content");
    }

    private static boolean isAttribute(Extension extension, Set<String> names) {
        return extension instanceof Extension.Attribute attribute
                && attribute.attribute().name().namespace().isEmpty()
                && names.contains(attribute.attribute().name().local());
    }

    private void attributes(String parent, Set<String> names) throws IOException {
        Set<String> seen = new HashSet<>(0);
        for (int index : byParent.getOrDefault(parent, List.of())) {
            if (extensions.get(index) instanceof Extension.Attribute extension && isAttribute(extension, names)) {
                String name = extension.attribute().name().local();
                if (out.extensions().allows(extension.attribute()) && seen.add(name)) {
                    out.attribute(name, extension.attribute().value());
                    markWritten(index, parent);
                }
            }
        }
    }

    /** Notes that the extension was written; if media before it were lost, it will be read as one of another index. */
    private void markWritten(int index, String parent) {
        writtenExtensions.set(index);
        if (!parent.equals("media/" + written) && !parent.equals("media/" + written + "/credit")) {
            owner.at("extensions", index).reduced("an extension of media/" + written);
        }
    }
}
