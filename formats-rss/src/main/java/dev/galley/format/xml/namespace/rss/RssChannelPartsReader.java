package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.SingleField;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Cloud;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Image;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of an RSS channel that hold elements or attributes of their own. */
final class RssChannelPartsReader {
    private static final Set<String> CLOUD_ATTRIBUTES =
            Set.of("domain", "port", "path", "registerProcedure", "protocol");

    private static final SingleField<Cloud> CLOUD = SingleField.ofFeed("cloud", FeedBuilder::cloud);
    private static final SingleField<TextInput> TEXT_INPUT = SingleField.ofFeed("textInput", FeedBuilder::textInput);

    private RssChannelPartsReader() {}

    static boolean read(XmlCursor cursor, FeedDraft feed) throws IOException {
        switch (cursor.local()) {
            case "image" -> {
                String resource = cursor.attribute(Rdf.URI, "resource");
                if (resource != null) {
                    reference(cursor.element(), cursor.url(resource), feed);
                } else if (feed.isFirst(feed.value(FeedDraft.LOGO), cursor)) {
                    feed.set(FeedDraft.LOGO, RssImageReader.read(cursor, feed));
                }
            }
            case "textInput", "textinput" -> {
                if (cursor.attribute(Rdf.URI, "resource") != null) {
                    feed.readLate(cursor.element(), (late, at) -> feed.value(TEXT_INPUT) != null);
                } else if (feed.isFirst(feed.value(TEXT_INPUT), cursor)) {
                    feed.set(TEXT_INPUT, RssTextInputReader.read(cursor, feed));
                }
            }
            case "cloud" -> feed.read(cursor, CLOUD, CLOUD_ATTRIBUTES, at -> cloud(at, feed));
            case "skipHours" -> skipHours(cursor, feed);
            case "skipDays" -> skipDays(cursor, feed);
            case "items" -> {
                if (cursor.fieldFollows()) {
                    return false;
                }
                cursor.skip();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a reference to the image outside of the channel, as in RSS 0.90 and 1.0. If there is no such image, the reference
     * is the address of the logo.
     */
    private static void reference(XmlElement image, Url address, FeedDraft feed) {
        feed.readLate(image, (late, at) -> {
            if (feed.value(FeedDraft.LOGO) == null && address.isWeb()) {
                feed.set(FeedDraft.LOGO, Image.of(address));
            }
            return feed.value(FeedDraft.LOGO) != null;
        });
    }

    private static Cloud cloud(XmlCursor cursor, FeedDraft feed) throws IOException {
        Cloud cloud = new Cloud(
                Optional.ofNullable(cursor.attribute("domain")),
                Optional.ofNullable(Values.number(cursor.attribute("port"), cursor, "/cloud/port")),
                Optional.ofNullable(cursor.attribute("path")),
                Optional.ofNullable(cursor.attribute("registerProcedure")),
                Optional.ofNullable(cursor.attribute("protocol")));
        feed.keepContent(cursor, "cloud");
        return cloud;
    }

    private static void skipHours(XmlCursor cursor, FeedDraft feed) throws IOException {
        feed.keepAttributes(cursor, "skipHours", Draft.NO_ATTRIBUTES);
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (!cursor.local().equals("hour")) {
                feed.keep(cursor, "skipHours");
                continue;
            }
            feed.keepAttributes(cursor, "skipHours/" + feed.skipHours().size(), Draft.NO_ATTRIBUTES);
            Integer hour =
                    Values.number(cursor, "/skipHours/" + feed.skipHours().size());
            if (hour != null) {
                // RSS 0.91 counts from 1 to 24
                feed.skipHours().add(hour == 24 ? 0 : hour);
            }
        }
    }

    private static void skipDays(XmlCursor cursor, FeedDraft feed) throws IOException {
        feed.keepAttributes(cursor, "skipDays", Draft.NO_ATTRIBUTES);
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (!cursor.local().equals("day")) {
                feed.keep(cursor, "skipDays");
                continue;
            }
            feed.keepAttributes(cursor, "skipDays/" + feed.skipDays().size(), Draft.NO_ATTRIBUTES);
            String name = cursor.text().strip();
            try {
                feed.skipDays().add(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                cursor.report(Finding.of("day.unreadable", Severity.ERROR, "/skipDays", "Not a day of the week")
                        .withValue(name)
                        .withHint("Write the day in English: Monday, Tuesday …"));
            }
        }
    }
}
