package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Generator;
import dev.galley.model.Text;
import java.time.Duration;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The elements inside an RSS {@code channel} (RSS 2.0, "Required" and "Optional channel elements"). */
final class RssChannel {
    private RssChannel() {}

    static boolean read(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        switch (cursor.local()) {
            case "title" -> {
                if (feed.isFirst(feed.title, cursor)) {
                    feed.title = text(cursor, feed, "title");
                }
            }
            case "link" -> RssItem.link(cursor, feed);
            case "description" -> {
                if (feed.isFirst(feed.subtitle, cursor)) {
                    feed.subtitle = text(cursor, feed, "subtitle");
                }
            }
            case "language" -> {
                if (feed.isFirst(feed.language, cursor)) {
                    feed.language = Values.words(cursor);
                }
            }
            case "copyright" -> {
                if (feed.isFirst(feed.rights, cursor)) {
                    feed.rights = text(cursor, feed, "rights");
                }
            }
            case "managingEditor" -> {
                String editor = Values.words(cursor);
                if (editor != null) {
                    feed.authors.add(PersonText.parse(editor));
                }
            }
            case "webMaster" -> {
                if (feed.isFirst(feed.webMaster, cursor)) {
                    String master = Values.words(cursor);
                    feed.webMaster = master == null ? null : PersonText.parse(master);
                }
            }
            case "pubDate" -> {
                if (feed.isFirst(feed.published, cursor)) {
                    feed.published = Values.date(cursor, "/published");
                }
            }
            case "lastBuildDate" -> {
                if (feed.isFirst(feed.updated, cursor)) {
                    feed.updated = Values.date(cursor, "/updated");
                }
            }
            case "category" -> RssItem.category(cursor, feed);
            case "generator" -> {
                if (feed.isFirst(feed.generator, cursor)) {
                    String generator = Values.words(cursor);
                    feed.generator = generator == null ? null : Generator.named(generator);
                }
            }
            case "docs" -> {
                if (feed.isFirst(feed.docs, cursor)) {
                    String docs = Values.words(cursor);
                    feed.docs = docs == null ? null : cursor.url(docs);
                }
            }
            case "rating" -> {
                if (feed.isFirst(feed.rating, cursor)) {
                    feed.rating = Values.words(cursor);
                }
            }
            case "ttl" -> {
                if (feed.isFirst(feed.ttl, cursor)) {
                    Integer minutes = Values.number(cursor, "/ttl");
                    feed.ttl = minutes == null ? null : Duration.ofMinutes(minutes);
                }
            }
            default -> {
                return RssChannelParts.read(cursor, feed);
            }
        }
        return true;
    }

    private static @Nullable Text text(XmlCursor cursor, FeedDraft feed, String parent) throws XMLStreamException {
        feed.keepAttributes(cursor, parent, Set.of());
        return Values.text(cursor);
    }
}
