package dev.galley.format.xml.check;

import dev.galley.format.Feeds;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short documents and the findings about them. */
final class Checked {
    private Checked() {}

    static List<Finding> document(String document) {
        try {
            return Feeds.validate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                    .findings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the codes of the findings in a valid feed with {@code more} added. */
    static List<String> feed(String more) {
        return codes("""
                <feed xmlns="http://www.w3.org/2005/Atom">
                <id>tag:example.org,2004:feed</id><title>News</title><updated>2004-05-06T07:08:09Z</updated>
                <author><name>Ada</name></author><link rel="self" href="https://example.org/feed"/>
                %s</feed>""".formatted(more));
    }

    /** Returns the codes of the findings in a valid entry with {@code more} added. */
    static List<String> entry(String more) {
        return feed("""
                <entry><id>tag:example.org,2004:1</id><title>One</title><updated>2004-05-06T07:08:10Z</updated>
                <link href="https://example.org/1"/>%s</entry>""".formatted(more));
    }

    /** Returns the codes of the findings in a valid channel with {@code more} added. */
    static List<String> channel(String more) {
        return codes("""
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                <title>News</title><link>https://example.org/</link><description>All of it</description>
                <language>en</language><atom:link rel="self" href="https://example.org/feed"/>
                %s</channel></rss>""".formatted(more));
    }

    /** Returns the codes of the findings in a valid item with {@code more} added. */
    static List<String> item(String more) {
        return channel("<item><guid>https://example.org/1</guid><title>One</title>%s</item>".formatted(more));
    }

    static List<String> codes(String document) {
        return document(document).stream().map(Finding::code).toList();
    }
}
