package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.read.SingleField;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Generator;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The elements inside an RSS {@code channel} (RSS 2.0, "Required" and "Optional channel elements"). */
final class RssChannelReader {
    private static final SingleField<Person> WEB_MASTER = SingleField.ofFeed("webMaster", FeedBuilder::webMaster);
    private static final SingleField<Url> DOCS = SingleField.ofFeed("docs", FeedBuilder::docs);
    private static final SingleField<String> RATING = SingleField.ofFeed("rating", FeedBuilder::rating);
    private static final SingleField<Duration> TTL = SingleField.ofFeed("ttl", FeedBuilder::ttl);

    private RssChannelReader() {}

    static boolean read(XmlCursor cursor, FeedDraft feed) throws IOException {
        switch (cursor.local()) {
            case "title" -> feed.read(cursor, Draft.TITLE, Draft.TEXT_ATTRIBUTES, Values::text);
            case "link" -> RssItemReader.link(cursor, feed);
            case "description" -> feed.read(cursor, Draft.DESCRIPTION, Draft.TEXT_ATTRIBUTES, Values::text);
            case "language" ->
                feed.read(
                        cursor,
                        Draft.LANGUAGE,
                        Draft.NO_ATTRIBUTES,
                        at -> Values.language(at, feed.path(Draft.LANGUAGE)));
            case "copyright" -> feed.read(cursor, Draft.RIGHTS, Draft.TEXT_ATTRIBUTES, Values::text);
            case "managingEditor", "author" -> PersonText.read(cursor, feed, feed.authors(), "authors");
            case "webMaster" -> feed.read(cursor, WEB_MASTER, Draft.NO_ATTRIBUTES, PersonText::read);
            case "pubDate" -> feed.readDate(cursor, Draft.PUBLISHED);
            case "subtitle" -> feed.fallBackOnText(cursor, Draft.DESCRIPTION, Values::parsePlain);
            case "published" -> feed.fallBackOn(cursor, Draft.PUBLISHED, Values::parseDate);
            case "lastBuildDate" -> feed.readDate(cursor, Draft.UPDATED);
            case "category" -> RssItemReader.category(cursor, feed);
            case "generator" ->
                feed.read(cursor, FeedDraft.GENERATOR, Draft.NO_ATTRIBUTES, RssChannelReader::generator);
            case "docs" -> feed.read(cursor, DOCS, Draft.NO_ATTRIBUTES, Values::url);
            case "rating" -> feed.read(cursor, RATING, Draft.NO_ATTRIBUTES, Values::words);
            case "ttl" -> feed.read(cursor, TTL, Draft.NO_ATTRIBUTES, RssChannelReader::minutes);
            default -> {
                return RssChannelPartsReader.read(cursor, feed);
            }
        }
        return true;
    }

    private static @Nullable Generator generator(XmlCursor cursor) throws IOException {
        String name = Values.words(cursor);
        return name == null ? null : Generator.named(name);
    }

    private static @Nullable Duration minutes(XmlCursor cursor) throws IOException {
        Integer minutes = Values.number(cursor, "/ttl");
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
