package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.StrayText;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Category;
import dev.galley.model.Image;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.Optional;

/** Reads Media RSS in a feed: what Media RSS lets a feed give for all of its articles stays an extension. */
final class FeedMediaReader {
    private FeedMediaReader() {}

    static boolean read(XmlCursor cursor, FeedDraft feed) throws IOException {
        switch (cursor.local()) {
            case "thumbnail" -> {
                Origin origin = cursor.origin();
                XmlElement thumbnail = StrayText.removed(cursor.element(), MediaReader.WITHOUT_TEXT, cursor);
                feed.readLast(thumbnail, (element, end) -> readLogo(element, origin, feed));
            }
            case "category" -> {
                XmlElement element = cursor.element();
                Category category = MediaValues.category(element);
                if (category == null) {
                    feed.keep(element);
                } else {
                    feed.categories().add(category);
                }
            }
            case "keywords" ->
                feed.readLate(cursor.element(), (element, end) -> MediaReader.readKeywords(element, feed));
            case "copyright" -> MediaReader.readCopyright(cursor, feed);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads the image as the logo if there is none; returns whether the logo now is this image. */
    private static boolean readLogo(XmlElement element, Origin origin, FeedDraft feed) {
        String address = MediaValues.attribute(element, "url");
        if (address == null || address.isBlank() || MediaValues.hasContent(element)) {
            return false;
        }
        Media image = Media.lead(origin.resolve(address));
        MediaBuilder sized = image.toBuilder();
        for (XmlAttribute attribute : element.attributes()) {
            if (!MediaValues.readSize(attribute, image, sized)) {
                return false;
            }
        }
        Media read = sized.build();
        Image logo = new Image(
                read.url(), Optional.empty(), Optional.empty(), read.width(), read.height(), Optional.empty());
        Image known = feed.value(FeedDraft.LOGO);
        if (known == null) {
            feed.set(FeedDraft.LOGO, logo);
            return true;
        }
        return known.equals(logo) || Image.of(known.url()).equals(logo);
    }
}
