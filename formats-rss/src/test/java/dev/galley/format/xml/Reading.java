package dev.galley.format.xml;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads documents that tests give as text. */
final class Reading {
    private Reading() {}

    static ReadResult read(byte[] document) {
        return read(FeedReader.lenient(), document);
    }

    static ReadResult read(FeedReader reader, byte[] document) {
        try {
            return reader.read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the feed of an RSS 2.0 document with {@code channel} inside its channel. */
    static Feed channel(String channel) {
        return read(rss(channel)).feed();
    }

    /** Returns the article of an RSS 2.0 document with {@code item} inside its only item. */
    static Article item(String item) {
        return channel("<item>" + item + "</item>").articles().get(0);
    }

    static String rss(String channel) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:atom='http://www.w3.org/2005/Atom'"
                + " xmlns:slash='http://purl.org/rss/1.0/modules/slash/' xmlns:wfw='http://wellformedweb.org/CommentAPI/'"
                + " xmlns:thr='http://purl.org/syndication/thread/1.0'><channel>"
                + channel
                + "</channel></rss>";
    }

    /** Returns the feed of an Atom 1.0 document with {@code feed} inside its root. */
    static Feed atomFeed(String feed) {
        return read(atom(feed)).feed();
    }

    /** Returns the article of an Atom 1.0 document with {@code entry} inside its only entry. */
    static Article entry(String entry) {
        return atomFeed("<entry>" + entry + "</entry>").articles().get(0);
    }

    static String atom(String feed) {
        return "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>" + feed
                + "</feed>";
    }

    static List<String> codes(ReadResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }
}
