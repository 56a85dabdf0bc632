package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Generator;
import java.time.Duration;
import javax.xml.stream.XMLStreamException;

/** The elements inside an RSS {@code channel} (RSS 2.0, "Required" and "Optional channel elements"). */
final class RssChannelReader {
    private RssChannelReader() {}

    static boolean read(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        switch (cursor.local()) {
            case "title" -> {
                if (feed.isFirst(feed.title, cursor, "title", Draft.TEXT_ATTRIBUTES)) {
                    feed.title = Values.text(cursor);
                }
            }
            case "link" -> RssItemReader.link(cursor, feed);
            case "description" -> {
                if (feed.isFirst(feed.subtitle, cursor, "subtitle", Draft.TEXT_ATTRIBUTES)) {
                    feed.subtitle = Values.text(cursor);
                }
            }
            case "language" -> {
                if (feed.isFirst(feed.language, cursor, "language", Draft.NO_ATTRIBUTES)) {
                    feed.language = Values.words(cursor);
                }
            }
            case "copyright" -> {
                if (feed.isFirst(feed.rights, cursor, "rights", Draft.TEXT_ATTRIBUTES)) {
                    feed.rights = Values.text(cursor);
                }
            }
            case "managingEditor" -> PersonText.read(cursor, feed, feed.authors, "authors");
            case "webMaster" -> {
                if (feed.isFirst(feed.webMaster, cursor, "webMaster", Draft.NO_ATTRIBUTES)) {
                    String master = Values.words(cursor);
                    feed.webMaster = master == null ? null : PersonText.parse(master);
                }
            }
            case "pubDate" -> {
                if (feed.isFirst(feed.published, cursor, "published", Draft.NO_ATTRIBUTES)) {
                    feed.published = Values.date(cursor, "/published");
                }
            }
            case "lastBuildDate" -> {
                if (feed.isFirst(feed.updated, cursor, "updated", Draft.NO_ATTRIBUTES)) {
                    feed.updated = Values.date(cursor, "/updated");
                }
            }
            case "category" -> RssItemReader.category(cursor, feed);
            case "generator" -> {
                if (feed.isFirst(feed.generator, cursor, "generator", Draft.NO_ATTRIBUTES)) {
                    String generator = Values.words(cursor);
                    feed.generator = generator == null ? null : Generator.named(generator);
                }
            }
            case "docs" -> {
                if (feed.isFirst(feed.docs, cursor, "docs", Draft.NO_ATTRIBUTES)) {
                    feed.docs = Values.url(cursor);
                }
            }
            case "rating" -> {
                if (feed.isFirst(feed.rating, cursor, "rating", Draft.NO_ATTRIBUTES)) {
                    feed.rating = Values.words(cursor);
                }
            }
            case "ttl" -> {
                if (feed.isFirst(feed.ttl, cursor, "ttl", Draft.NO_ATTRIBUTES)) {
                    Integer minutes = Values.number(cursor, "/ttl");
                    feed.ttl = minutes == null ? null : Duration.ofMinutes(minutes);
                }
            }
            default -> {
                return RssChannelPartsReader.read(cursor, feed);
            }
        }
        return true;
    }
}
