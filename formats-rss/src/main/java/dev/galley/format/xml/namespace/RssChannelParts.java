package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Cloud;
import dev.galley.model.Image;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The parts of an RSS channel that hold elements or attributes of their own. */
final class RssChannelParts {
    private static final Set<String> CLOUD = Set.of("domain", "port", "path", "registerProcedure", "protocol");

    private RssChannelParts() {}

    static boolean read(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        switch (cursor.local()) {
            case "image" -> {
                if (isReference(cursor)) {
                    cursor.skip();
                } else if (feed.isFirst(feed.logo, cursor)) {
                    feed.logo = image(cursor, feed);
                }
            }
            case "textInput", "textinput" -> {
                if (isReference(cursor)) {
                    cursor.skip();
                } else if (feed.isFirst(feed.textInput, cursor)) {
                    feed.textInput = textInput(cursor, feed);
                }
            }
            case "cloud" -> {
                if (feed.isFirst(feed.cloud, cursor)) {
                    feed.cloud = cloud(cursor, feed);
                }
            }
            case "skipHours" -> skipHours(cursor, feed);
            case "skipDays" -> skipDays(cursor, feed);
            case "items" -> cursor.skip();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** RSS 0.90 and 1.0 name in the channel what stands beside it: that says nothing more. */
    private static boolean isReference(XmlCursor cursor) {
        return cursor.attribute(Rss.RDF, "resource") != null;
    }

    private static @Nullable Image image(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        int depth = cursor.depth();
        String url = null;
        String title = null;
        Url link = null;
        Integer width = null;
        Integer height = null;
        String description = null;
        while (cursor.nextChild(depth)) {
            switch (cursor.local()) {
                case "url" -> url = Values.words(cursor);
                case "title" -> title = Values.words(cursor);
                case "link" -> link = url(Values.words(cursor), cursor);
                case "width" -> width = Values.number(cursor, "/logo/width");
                case "height" -> height = Values.number(cursor, "/logo/height");
                case "description" -> description = Values.words(cursor);
                default -> feed.keep(cursor, "logo");
            }
        }
        return new Image(
                cursor.url(url == null ? "" : url),
                Optional.ofNullable(title),
                Optional.ofNullable(link),
                Optional.ofNullable(width),
                Optional.ofNullable(height),
                Optional.ofNullable(description));
    }

    private static TextInput textInput(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        int depth = cursor.depth();
        String title = null;
        String description = null;
        String name = null;
        Url link = null;
        while (cursor.nextChild(depth)) {
            switch (cursor.local()) {
                case "title" -> title = Values.words(cursor);
                case "description" -> description = Values.words(cursor);
                case "name" -> name = Values.words(cursor);
                case "link" -> link = url(Values.words(cursor), cursor);
                default -> feed.keep(cursor, "textInput");
            }
        }
        return new TextInput(
                Optional.ofNullable(title),
                Optional.ofNullable(description),
                Optional.ofNullable(name),
                Optional.ofNullable(link));
    }

    private static @Nullable Url url(@Nullable String address, XmlCursor cursor) {
        return address == null ? null : cursor.url(address);
    }

    private static Cloud cloud(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        feed.keepAttributes(cursor, "cloud", CLOUD);
        Cloud cloud = new Cloud(
                Optional.ofNullable(cursor.attribute("domain")),
                Optional.ofNullable(Values.number(cursor.attribute("port"), cursor, "/cloud/port")),
                Optional.ofNullable(cursor.attribute("path")),
                Optional.ofNullable(cursor.attribute("registerProcedure")),
                Optional.ofNullable(cursor.attribute("protocol")));
        cursor.skip();
        return cloud;
    }

    private static void skipHours(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (!cursor.local().equals("hour")) {
                feed.keep(cursor, "skipHours");
                continue;
            }
            Integer hour = Values.number(cursor, "/skipHours/" + feed.skipHours.size());
            if (hour != null) {
                // RSS 0.91 counts from 1 to 24
                feed.skipHours.add(hour == 24 ? 0 : hour);
            }
        }
    }

    private static void skipDays(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (!cursor.local().equals("day")) {
                feed.keep(cursor, "skipDays");
                continue;
            }
            String name = cursor.text().strip();
            try {
                feed.skipDays.add(DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                cursor.report(Finding.of("day.unreadable", Severity.ERROR, "/skipDays", "This is no day of the week")
                        .withValue(name)
                        .withHint("Write the day in English: Monday, Tuesday …"));
            }
        }
    }
}
