package dev.galley.spring;

import dev.galley.format.FeedReader;
import dev.galley.format.Feeds;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/** Feeds and documents for the tests. */
final class Samples {
    static final OffsetDateTime UPDATED = OffsetDateTime.parse("2024-05-05T18:00:00Z");

    static final Feed FEED = Feed.builder()
            .id("https://harbour.example/")
            .title("Café Harbour")
            .url("https://harbour.example/")
            .article(article("1", "Ferry to Eastbay"))
            .article(article("2", "Harbour closed"))
            .build();

    static final String RSS = """
            <?xml version="1.0" encoding="%s"?>
            <rss version="2.0"><channel>
            <title>Café</title><link>https://harbour.example/</link><description>d</description>
            <item><title>Ferry</title><guid>https://harbour.example/1</guid></item>
            </channel></rss>
            """;

    static final String ATOM = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Café</title><id>urn:a</id>"
            + "<updated>2024-05-05T18:00:00Z</updated><entry><title>Ferry</title><id>urn:b</id>"
            + "<updated>2024-05-05T18:00:00Z</updated></entry></feed>";

    static final String JSON = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Café\","
            + " \"items\": [{\"id\": \"1\", \"title\": \"Ferry\", \"content_text\": \"t\"}]}";

    private Samples() {}

    private static Article article(String id, String headline) {
        return Article.builder()
                .id("https://harbour.example/" + id)
                .url("https://harbour.example/" + id)
                .headline(headline)
                .standfirst("The towns met.")
                .published(UPDATED)
                .updated(UPDATED)
                .build();
    }

    /** Returns an RSS document that declares {@code declared} and is encoded as {@code actual}. */
    static byte[] rss(String declared, Charset actual) {
        return RSS.formatted(declared).getBytes(actual);
    }

    static byte[] rss() {
        return rss("UTF-8", StandardCharsets.UTF_8);
    }

    static Feed read(byte[] document) {
        try {
            return Feeds.read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String format(byte[] document) {
        try {
            return FeedReader.lenient().read(new ByteArrayInputStream(document)).format();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An RSS document of many articles that is made while it is read, and says how far that is. */
    static final class LongDocument extends InputStream {
        private final int articles;
        private int next;
        private byte[] part = "<rss version=\"2.0\"><channel><title>Long</title>".getBytes(StandardCharsets.UTF_8);
        private int position;
        private boolean ended;
        boolean closed;

        LongDocument(int articles) {
            this.articles = articles;
        }

        /** Returns the number of articles made so far. */
        int made() {
            return next;
        }

        @Override
        public int read() {
            while (position == part.length) {
                if (ended) {
                    return -1;
                }
                part = next < articles ? item(next++) : "</channel></rss>".getBytes(StandardCharsets.UTF_8);
                ended = new String(part, StandardCharsets.UTF_8).startsWith("</");
                position = 0;
            }
            return part[position++];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            target[offset] = (byte) first;
            int count = Math.min(length - 1, part.length - position);
            System.arraycopy(part, position, target, offset + 1, count);
            position += count;
            return count + 1;
        }

        private static byte[] item(int index) {
            return ("<item><guid>https://harbour.example/" + index + "</guid><description>"
                            + "Nothing happened in the harbour. ".repeat(20) + "</description></item>\n")
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
