package dev.galley.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Writes RSS 2.0 with the elements, namespaces and layout of WordPress, about 3,500 bytes per item. The same seed gives
 * the same bytes, and a longer feed begins with the items of a shorter one.
 */
final class WordPressFeed {
    private static final String SITE = "https://blog.example.org";
    private static final String[] CREATORS = {"Ada Quill", "Émile Martin", "editor", "Jörg Weiß", "Noor"};
    private static final String[] CATEGORIES = {
        "Diplomacy",
        "Local News",
        "Café & Kitchen",
        "Wissenschaft",
        "Music",
        "Travel",
        "Öffentlicher Verkehr",
        "Opinion"
    };
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH);
    private static final LocalDateTime NEWEST = LocalDateTime.of(2025, 6, 3, 9, 30, 0);

    private final OutputStream out;
    private final Prose prose;
    private final StringBuilder text = new StringBuilder(16 * 1024);
    private LocalDateTime published = NEWEST;
    private int items;
    private long bytes;

    private WordPressFeed(long seed, OutputStream out) {
        this.prose = new Prose(new Random(seed));
        this.out = out;
    }

    /**
     * Writes a feed of {@code items} items.
     *
     * @return the number of bytes written
     */
    static long writeItems(long seed, int items, OutputStream out) throws IOException {
        WordPressFeed feed = new WordPressFeed(seed, out);
        feed.begin();
        while (feed.items < items) {
            feed.item();
        }
        return feed.end();
    }

    /**
     * Writes a feed with the fewest items that make at least {@code size} bytes.
     *
     * @return the number of items written
     */
    static int writeBytes(long seed, long size, OutputStream out) throws IOException {
        WordPressFeed feed = new WordPressFeed(seed, out);
        feed.begin();
        while (feed.bytes < size) {
            feed.item();
        }
        feed.end();
        return feed.items;
    }

    private void begin() throws IOException {
        text.append("""
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
                \txmlns:content="http://purl.org/rss/1.0/modules/content/"
                \txmlns:wfw="http://wellformedweb.org/CommentAPI/"
                \txmlns:dc="http://purl.org/dc/elements/1.1/"
                \txmlns:atom="http://www.w3.org/2005/Atom"
                \txmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
                \txmlns:slash="http://purl.org/rss/1.0/modules/slash/"
                \t>

                <channel>
                \t<title>Die Brücke &#8211; a weblog</title>
                \t<atom:link href="SITE/feed/" rel="self" type="application/rss+xml" />
                \t<link>SITE</link>
                \t<description>Words &#038; pictures from both banks of the river</description>
                \t<lastBuildDate>DATE</lastBuildDate>
                \t<language>en-US</language>
                \t<sy:updatePeriod>
                \thourly\t</sy:updatePeriod>
                \t<sy:updateFrequency>
                \t1\t</sy:updateFrequency>
                \t<generator>https://wordpress.org/?v=6.8.1</generator>

                <image>
                \t<url>SITE/wp-content/uploads/icon-32x32.png</url>
                \t<title>Die Brücke &#8211; a weblog</title>
                \t<link>SITE</link>
                \t<width>32</width>
                \t<height>32</height>
                </image>\s
                """.replace("SITE", SITE).replace("DATE", DATE.format(NEWEST)));
        flush();
    }

    private void item() throws IOException {
        items++;
        int post = 1_000_000 - items;
        String page = SITE + "/" + published.getYear() + "/" + published.getMonthValue() + "/post-" + post + "/";
        int comments = prose.between(0, 40);
        text.append("\t<item>\n\t\t<title>");
        prose.words(text, prose.between(4, 11));
        text.append(" &#038; more</title>\n\t\t<link>").append(page).append("</link>\n\t\t\t\t\t<comments>");
        text.append(page).append(comments == 0 ? "#respond" : "#comments").append("</comments>\n\t\t\n");
        cdata("dc:creator", prose.oneOf(CREATORS)).append("\t\t<pubDate>");
        text.append(DATE.format(published)).append("</pubDate>\n");
        for (int i = prose.between(2, 5); i > 0; i--) {
            cdata("category", prose.oneOf(CATEGORIES));
        }
        text.append("\t\t<guid isPermaLink=\"false\">")
                .append(SITE)
                .append("/?p=")
                .append(post)
                .append("</guid>\n\n\t\t\t\t\t<description><![CDATA[");
        prose.sentences(text, prose.between(2, 3));
        text.append(" [&#8230;]]]></description>\n\t\t\t\t\t\t\t\t\t\t<content:encoded><![CDATA[\n");
        prose.post(text, SITE);
        text.append("]]></content:encoded>\n\t\t\t\t\t\n\t\t\t\t\t<wfw:commentRss>")
                .append(page)
                .append("feed/</wfw:commentRss>\n\t\t\t<slash:comments>")
                .append(comments)
                .append("</slash:comments>\n\t\t\n\t\t\n\t\t\t</item>\n\t");
        published = published.minusSeconds(prose.between(600, 90_000));
        flush();
    }

    private long end() throws IOException {
        text.append("</channel>\n</rss>\n");
        flush();
        out.flush();
        return bytes;
    }

    private StringBuilder cdata(String element, String value) {
        return text.append("\t\t<")
                .append(element)
                .append("><![CDATA[")
                .append(value)
                .append("]]></")
                .append(element)
                .append(">\n");
    }

    private void flush() throws IOException {
        byte[] encoded = text.toString().getBytes(StandardCharsets.UTF_8);
        out.write(encoded);
        bytes += encoded.length;
        text.setLength(0);
    }
}
