package dev.galley.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Feeds of news, written into folders of a thousand each. Every hundredth is cut in its last item.
 *
 * @param parent where the feeds have a folder, which they share with no others
 * @param count the number of feeds
 * @param items the number of items of each
 */
record GeneratedFeeds(Path parent, int count, int items) {
    private static final String[] WORDS =
            ("the harbour of Eastbay has a ferry and a lighthouse where mayors promise new"
                            + " ships old questions quiet evening dark night captain engine island market bridge council vote")
                    .split(" ");

    Path folder() {
        return parent.resolve(count + "-feeds-of-" + items);
    }

    /** Writes the feeds, unless they are there already. */
    void write() throws IOException {
        Path folder = folder();
        Path done = folder.resolve("_written");
        if (Files.exists(done)) {
            return;
        }
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("%04d/feed-%06d.xml".formatted(i / 1_000, i));
            if (i % 1_000 == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, feed(i));
        }
        Files.createFile(done);
    }

    /** Returns how many articles are in all feeds; the cut item of a broken one is none. */
    long articles() {
        return (long) count * items - broken();
    }

    /** Returns how many feeds are broken. */
    long broken() {
        return (count + 99L) / 100;
    }

    private String feed(int number) {
        Random random = new Random(number);
        StringBuilder feed = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Courier %1$d</title><link>https://courier-%1$d.example/</link>
                <description>News</description><language>en</language>
                """.formatted(number));
        int lastItem = 0;
        for (int i = 0; i < items; i++) {
            lastItem = feed.length();
            feed.append("<item><title>").append(words(random, 7)).append("</title><link>https://courier-");
            feed.append(number)
                    .append(".example/")
                    .append(i)
                    .append("</link><guid>urn:")
                    .append(number)
                    .append(':')
                    .append(i);
            feed.append("</guid><pubDate>Sun, %02d Nov 2026 08:%02d:00 GMT</pubDate><category>%s</category>"
                    .formatted(1 + random.nextInt(28), random.nextInt(60), WORDS[random.nextInt(WORDS.length)]));
            feed.append("<description><![CDATA[<p>").append(words(random, 70)).append("</p>]]></description></item>\n");
        }
        return number % 100 == 0
                ? feed.substring(0, lastItem + 8)
                : feed.append("</channel></rss>\n").toString();
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
