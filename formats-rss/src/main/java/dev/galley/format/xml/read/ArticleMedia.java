package dev.galley.format.xml.read;

import dev.galley.model.Extension;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The media of an article while it is read. Feeds describe one file in an enclosure and in {@code media:content}, in either
 * order; the two become one medium.
 */
public final class ArticleMedia {
    private static final Set<String> ENCLOSURE = Set.of("url", "length", "type");
    /** The attributes of an enclosure whose address is in the attribute that links have. */
    private static final Set<String> LINKED_ENCLOSURE = Set.of("href", "length", "type");

    private final ArticleDraft article;
    private final List<Media> media = new ArrayList<>(2);
    /** The media that no {@code media:content} describes, by address; of several with one address the last. */
    private final Map<Url, Integer> undescribed = new HashMap<>(0);
    /** The media that only {@code media:content} describes, by address. */
    private final Map<Url, Integer> contentOnly = new HashMap<>(0);

    private final List<Integer> contents = new ArrayList<>(0);
    /** Those of {@link #contents} that are images. */
    private final List<Integer> images = new ArrayList<>(0);

    private int groups;
    private int known;
    /** The index of the first lead image; -1 for none. */
    private int lead = -1;

    ArticleMedia(ArticleDraft article) {
        this.article = article;
    }

    /** Returns the media, to be added to. */
    List<Media> all() {
        return media;
    }

    /** Returns the indexes of the media that {@code media:content} describes, in document order. */
    public List<Integer> contents() {
        return contents;
    }

    /** Checks whether there is a lead image. */
    public boolean hasLead() {
        update();
        return lead >= 0;
    }

    /** Reads an enclosure of RSS (RSS 2.0, "&lt;enclosure&gt;"). Some feeds write the address in {@code href}, or as text. */
    public void readEnclosure(XmlCursor cursor) throws IOException {
        cursor.correctAttributes(ENCLOSURE);
        String url = cursor.attribute("url");
        Set<String> attributes = url == null ? LINKED_ENCLOSURE : ENCLOSURE;
        if (url == null) {
            url = cursor.attribute("href");
        }
        if (url != null && !url.isBlank()) {
            int index = readEnclosure(cursor, cursor.url(url), attributes);
            article.keepContent(cursor, "media/" + index);
        } else if (cursor.attributeCount() > 0) {
            keepWithoutAddress(cursor);
        } else {
            readEnclosureText(cursor);
        }
    }

    private void readEnclosureText(XmlCursor cursor) throws IOException {
        Origin origin = cursor.origin();
        XmlElement element = cursor.element();
        Url address = Url.of(element.text().strip());
        if (!address.isWeb() || element.children().stream().anyMatch(XmlElement.class::isInstance)) {
            reportWithoutAddress(cursor);
            article.keep(element);
            return;
        }
        cursor.report(Finding.of(
                        "enclosure.as-text",
                        Severity.WARNING,
                        article.path() + "/media/" + media.size(),
                        "The address of this enclosure is its text instead of an attribute; it was read nevertheless")
                .withValue(address.value())
                .withHint("Write the address in the attribute \"url\", with \"length\" and \"type\""));
        media.add(Media.builder(origin.resolve(address.value()), Media.Role.ENCLOSURE)
                .build());
    }

    /** Keeps an enclosure without an address, which is not a file, as an extension, and reports it. */
    public void keepWithoutAddress(XmlCursor cursor) throws IOException {
        reportWithoutAddress(cursor);
        article.keep(cursor);
    }

    private void reportWithoutAddress(XmlCursor cursor) {
        cursor.report(Finding.of(
                        "enclosure.without-url",
                        Severity.WARNING,
                        article.path() + "/media/" + media.size(),
                        "The enclosure has no address; it was read as an extension")
                .withHint("Add the address of the file"));
    }

    /**
     * Reads the attributes of an enclosure.
     *
     * @param attributes the attributes that the model has fields for; all others are kept as extensions
     * @return the index of the medium
     */
    public int readEnclosure(XmlCursor cursor, Url url, Set<String> attributes) {
        Integer described = contentOnly.isEmpty() ? null : contentOnly.remove(url);
        int index = described == null ? media.size() : described;
        String parent = "media/" + index;
        article.keepAttributes(cursor, parent, attributes);
        String type = cursor.attribute("type");
        if (type != null && type.isBlank()) {
            type = null;
        }
        String title = attributes.contains("title") ? cursor.attribute("title") : null;
        Long size = Values.size(cursor.attribute("length"), cursor, article.path() + "/" + parent + "/size");
        if (attributes == ENCLOSURE && size != null && size == 0) {
            size = null; // RSS requires a length; 0 is that of a file whose size is unknown
        }
        if (described == null) {
            media.add(Media.builder(url, Media.Role.ENCLOSURE)
                    .type(type)
                    .title(title)
                    .size(size)
                    .build());
        } else {
            media.set(index, merged(media.get(index), parent, type, title, size));
        }
        return index;
    }

    /** Adds the values of an enclosure, which take precedence; other values of the content are kept as attributes. */
    private Media merged(
            Media content, String parent, @Nullable String type, @Nullable String title, @Nullable Long size) {
        MediaBuilder merged = content.toBuilder();
        if (type != null) {
            content.type().filter(other -> !other.equals(type)).ifPresent(other -> keep(parent, "type", other));
            merged.type(type);
        }
        if (title != null) {
            content.title().filter(other -> !other.equals(title)).ifPresent(other -> keep(parent, "title", other));
            merged.title(title);
        }
        if (size != null && (size > 0 || content.size().isEmpty())) {
            content.size()
                    .filter(other -> !other.equals(size))
                    .ifPresent(other -> keep(parent, "fileSize", String.valueOf(other)));
            merged.size(size);
        }
        return merged.build();
    }

    private void keep(String parent, String attribute, String value) {
        article.keep(new Extension.Attribute(parent, new XmlAttribute(XmlName.of(attribute), value)));
    }

    /** Returns the index of the medium at {@code url} that a {@code media:content} describes, added if there is none. */
    public int content(Url url) {
        update();
        Integer index = undescribed.remove(url);
        if (index == null) {
            index = media.size();
            media.add(Media.builder(url, Media.Role.ENCLOSURE).build());
            known = media.size();
            contentOnly.put(url, index);
        }
        contents.add(index);
        return index;
    }

    /** Adds a banner. */
    public int banner(Url url) {
        update();
        media.add(Media.builder(url, Media.Role.BANNER).build());
        known = media.size();
        return known - 1;
    }

    /** Notes that the medium, which a {@code media:content} describes, is an image. */
    public void markImage(int index) {
        images.add(index);
    }

    /** Gives the media with these indexes the number of a new group, unless they belong to one. */
    public void group(List<Integer> indexes) {
        groups++;
        for (int index : indexes) {
            Media medium = media.get(index);
            if (medium.group().isEmpty()) {
                media.set(index, medium.toBuilder().group(groups).build());
            }
        }
    }

    /**
     * Returns the index of the lead image if it has this address. If there is no lead image, an image of this address that
     * only a {@code media:content} describes becomes it.
     *
     * @return null if the lead image has another address or if there is none
     */
    public @Nullable Integer lead(Url url) {
        if (hasLead()) {
            return media.get(lead).url().equals(url) ? lead : null;
        }
        Integer index = contentOnly.get(url);
        if (index == null || !images.contains(index)) {
            return null;
        }
        promote(index);
        return index;
    }

    /** Makes the first image that only a {@code media:content} describes the lead image, if there is none. */
    void chooseLead() {
        for (int index : images) {
            if (hasLead()) {
                return;
            }
            if (Integer.valueOf(index).equals(contentOnly.get(media.get(index).url()))) {
                promote(index);
            }
        }
    }

    private void promote(int index) {
        Media image = media.get(index);
        media.set(index, image.toBuilder().role(Media.Role.LEAD).build());
        contentOnly.remove(image.url());
        lead = index;
        String parent = "media/" + index;
        article.extensions()
                .removeIf(extension -> extension instanceof Extension.Attribute attribute
                        && attribute.parent().equals(parent)
                        && attribute.attribute().name().is("", "medium"));
    }

    /** Takes note of media that were added since the last call. */
    private void update() {
        for (; known < media.size(); known++) {
            Media medium = media.get(known);
            if (lead < 0 && medium.role() == Media.Role.LEAD) {
                lead = known;
            }
            undescribed.put(medium.url(), known);
        }
    }
}
