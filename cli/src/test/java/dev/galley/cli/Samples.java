package dev.galley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small feeds. */
final class Samples {
    /** An RSS feed that every format can hold, except for its rating. */
    static final String RSS = """
            <rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link>
            <description>All that floats</description>
            <lastBuildDate>Tue, 07 May 2024 09:00:00 GMT</lastBuildDate><rating>calm</rating>
            <item><title>Ferry is late</title><link>https://harbour.example/1</link>
            <guid>https://harbour.example/1</guid><description>By an hour.</description>
            <pubDate>Mon, 06 May 2024 08:00:00 GMT</pubDate></item>
            <item><title>Pier repaired</title><link>https://harbour.example/2</link>
            <guid>https://harbour.example/2</guid><description>At last.</description>
            <pubDate>Tue, 07 May 2024 08:00:00 +0200</pubDate></item></channel></rss>
            """;

    static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x-harbour:feed</id><title>Harbour Atom</title><author><name>Ada</name></author>
            <updated>2024-05-07T08:00:00Z</updated><entry><id>urn:x-harbour:1</id><title>Ferry is late</title>
            <updated>2024-05-06T08:00:00Z</updated><content>By an hour.</content></entry></feed>
            """;

    static final String JSON_FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour JSON",
             "items": [{"id": "1", "title": "Ferry is late", "content_text": "By an hour."}]}
            """;

    private Samples() {}

    /** Writes a file and the folders above it. */
    static Path file(Path path, String content) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            return Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
