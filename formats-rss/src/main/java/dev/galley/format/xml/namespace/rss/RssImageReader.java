package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Image;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the {@code image} of an RSS channel. Each child may occur once. */
final class RssImageReader {
    private static final Set<String> ADDRESSES = Set.of("href", "url", "src", "resource");

    private final XmlCursor cursor;
    private final FeedDraft feed;
    private @Nullable Url url;
    private @Nullable String title;
    private @Nullable Url link;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable String description;

    private RssImageReader(XmlCursor cursor, FeedDraft feed) {
        this.cursor = cursor;
        this.feed = feed;
    }

    /** Returns the address in an image of an item: in an element, an attribute or alone; null if there is none. */
    static @Nullable String address(XmlElement image) {
        List<XmlElement> inside = elements(image);
        Stream<String> texts = inside.isEmpty()
                ? Stream.of(image.text())
                : inside.stream()
                        .filter(child -> child.name().local().equals("url"))
                        .map(XmlElement::text);
        Stream<String> attributes = image.attributes().stream()
                .filter(attribute -> ADDRESSES.contains(attribute.name().local()))
                .map(XmlAttribute::value);
        return Stream.concat(texts, attributes)
                .map(String::strip)
                .filter(address -> !address.isEmpty() && address.indexOf(' ') < 0)
                .findFirst()
                .orElse(null);
    }

    /** Checks whether an image of an item says nothing but the address. */
    static boolean isOnlyAddress(XmlElement image) {
        List<XmlElement> inside = elements(image);
        return image.attributes().isEmpty()
                && inside.size() < 2
                && inside.stream()
                        .allMatch(url -> url.attributes().isEmpty()
                                && elements(url).isEmpty()
                                && url.text().strip().equals(image.text().strip()));
    }

    private static List<XmlElement> elements(XmlElement parent) {
        return parent.children().stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** Reads the image; returns null if it says nothing. */
    static @Nullable Image read(XmlCursor cursor, FeedDraft feed) throws IOException {
        return new RssImageReader(cursor, feed).image();
    }

    private @Nullable Image image() throws IOException {
        XmlName name = cursor.name();
        String href = cursor.attribute("href");
        url = href == null || href.isBlank() ? null : cursor.url(href);
        feed.keepAttributes(cursor, "logo", Set.of("href"), Rdf.URI);
        Origin origin = cursor.origin();
        int depth = cursor.depth();
        StringBuilder text = new StringBuilder();
        while (cursor.nextChild(depth, text)) {
            if (!(cursor.namespace() instanceof RssReader) || !part()) {
                feed.keep(cursor, "logo");
            }
        }
        readAddress(text.toString().strip(), origin);
        if (Stream.of(url, title, link, width, height, description).allMatch(Objects::isNull)) {
            Values.reportEmpty(name, cursor);
            return null;
        }
        return new Image(
                url == null ? cursor.url("") : url,
                Optional.ofNullable(title),
                Optional.ofNullable(link),
                Optional.ofNullable(width),
                Optional.ofNullable(height),
                Optional.ofNullable(description));
    }

    /** Reads the text of an image that should have it in {@code url}. */
    private void readAddress(String text, Origin origin) {
        if (text.isEmpty()) {
            return;
        }
        Url address = origin.resolve(text);
        if (url != null || !address.isWeb()) {
            cursor.reportStray(text);
            return;
        }
        url = address;
        cursor.report(Finding.of("image.text", Severity.WARNING, "/logo/url", "The image has its address as text")
                .withValue(text)
                .withHint("Put the address into an element <url>"));
    }

    private boolean part() throws IOException {
        switch (cursor.local()) {
            case "url" -> url = isFirst(url) ? Values.url(cursor) : url;
            case "title" -> title = isFirst(title) ? Values.words(cursor) : title;
            case "link" -> link = isFirst(link) ? Values.url(cursor) : link;
            case "width" -> width = isFirst(width) ? Values.number(cursor, "/logo/width") : width;
            case "height" -> height = isFirst(height) ? Values.number(cursor, "/logo/height") : height;
            case "description" -> description = isFirst(description) ? Values.words(cursor) : description;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isFirst(@Nullable Object set) throws IOException {
        return feed.isFirst(set, cursor, "logo/" + cursor.local(), Draft.NO_ATTRIBUTES);
    }
}
