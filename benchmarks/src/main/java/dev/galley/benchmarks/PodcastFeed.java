package dev.galley.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Writes RSS 2.0 as hosts of podcasts do, with the elements of Apple Podcasts, Podcasting 2.0 and Media RSS, about 3,000
 * bytes per episode. The same seed gives the same bytes.
 */
final class PodcastFeed {
    private static final String SITE = "https://talk.example.org";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH);
    private static final LocalDateTime NEWEST = LocalDateTime.of(2025, 6, 3, 9, 30, 0);

    private final Prose prose;
    private final StringBuilder text = new StringBuilder(16 * 1024);
    private LocalDateTime published = NEWEST;

    private PodcastFeed(long seed) {
        this.prose = new Prose(new Random(seed));
    }

    /** Returns a feed of {@code episodes} episodes. */
    static byte[] bytes(long seed, int episodes) throws IOException {
        PodcastFeed feed = new PodcastFeed(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        feed.begin();
        for (int number = episodes; number > 0; number--) {
            feed.episode(number);
            out.write(feed.text.toString().getBytes(StandardCharsets.UTF_8));
            feed.text.setLength(0);
        }
        out.write("  </channel>\n</rss>\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private void begin() {
        text.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
                  xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:media="http://search.yahoo.com/mrss/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
                  <channel>
                    <title>Talk on the river</title>
                    <link>SITE</link>
                    <atom:link href="SITE/feed.xml" rel="self" type="application/rss+xml"/>
                    <description>Talk from both banks of the river</description>
                    <language>en</language>
                    <itunes:author>Ada Quill</itunes:author>
                    <itunes:owner><itunes:name>Ada Quill</itunes:name><itunes:email>ada@example.org</itunes:email></itunes:owner>
                    <itunes:image href="SITE/cover.jpg"/>
                    <itunes:category text="Society &amp; Culture"><itunes:category text="Documentary"/></itunes:category>
                    <itunes:explicit>false</itunes:explicit>
                    <itunes:type>episodic</itunes:type>
                    <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
                    <podcast:locked owner="ada@example.org">yes</podcast:locked>
                """.replace("SITE", SITE));
    }

    private void episode(int number) {
        String page = SITE + "/episodes/" + number;
        String audio = SITE + "/audio/" + number + ".mp3";
        int size = prose.between(10_000_000, 90_000_000);
        int seconds = prose.between(600, 7_200);
        text.append("    <item>\n      <title>");
        prose.words(text, prose.between(4, 9));
        text.append("</title>\n      <link>").append(page).append("</link>\n      <guid isPermaLink=\"false\">talk-");
        text.append(number).append("</guid>\n      <pubDate>").append(DATE.format(published));
        text.append("</pubDate>\n      <description><![CDATA[<p>");
        prose.sentences(text, prose.between(3, 8));
        text.append("</p>]]></description>\n      <content:encoded><![CDATA[<p>");
        prose.sentences(text, prose.between(6, 14));
        text.append("</p>]]></content:encoded>\n      <enclosure url=\"")
                .append(audio)
                .append("\" length=\"");
        text.append(size).append("\" type=\"audio/mpeg\"/>\n");
        element("itunes:title", "Episode " + number);
        element("itunes:author", "Ada Quill");
        text.append("      <itunes:subtitle>");
        prose.words(text, prose.between(6, 12));
        text.append("</itunes:subtitle>\n      <itunes:summary>");
        prose.sentences(text, prose.between(2, 4));
        text.append("</itunes:summary>\n      <itunes:image href=\"")
                .append(page)
                .append(".jpg\"/>\n");
        element(
                "itunes:duration",
                String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60));
        element("itunes:explicit", "false");
        element("itunes:season", String.valueOf(1 + number / 50));
        element("itunes:episode", String.valueOf(number));
        element("itunes:episodeType", "full");
        element("itunes:keywords", "river, talk, history");
        text.append("      <media:content url=\"")
                .append(audio)
                .append("\" fileSize=\"")
                .append(size);
        text.append("\" type=\"audio/mpeg\" medium=\"audio\" duration=\"").append(seconds);
        text.append("\">\n        <media:title>Episode ").append(number);
        text.append("</media:title>\n        <media:thumbnail url=\"").append(page);
        text.append(".jpg\"/>\n      </media:content>\n      <media:credit role=\"author\">Ada Quill</media:credit>\n");
        text.append("      <podcast:transcript url=\"").append(page);
        text.append(".vtt\" type=\"text/vtt\" language=\"en\"/>\n      <podcast:chapters url=\"")
                .append(page);
        text.append(".json\" type=\"application/json+chapters\"/>\n      <podcast:person role=\"guest\" href=\"");
        text.append(page).append("#guest\">Noor</podcast:person>\n    </item>\n");
        published = published.minusSeconds(prose.between(86_400, 900_000));
    }

    private void element(String name, String value) {
        text.append("      <").append(name).append('>').append(value);
        text.append("</").append(name).append(">\n");
    }
}
