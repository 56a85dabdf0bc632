package dev.galley.fuzz;

import dev.galley.format.FeedWriter;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** XHTML in the model: whatever it holds, it is written well-formed, and once written it stays the same. */
final class XhtmlTarget implements Target {
    @Override
    public void check(byte[] input) throws IOException {
        Text xhtml = Text.xhtml(new String(input, StandardCharsets.UTF_8));
        xhtml.plain();
        Feed feed = Feed.builder()
                .id("urn:x:1")
                .title(xhtml)
                .subtitle(xhtml)
                .article(Article.builder()
                        .id("urn:x:2")
                        .headline(xhtml)
                        .content(xhtml)
                        .build())
                .build();
        for (String format : new String[] {"atom", "rss", "jsonfeed"}) {
            Feed once = rewritten(feed, format);
            Feed twice = rewritten(once, format);
            Checks.equal(once, rewritten(twice, format), "Does not come to rest in " + format);
        }
    }

    private static Feed rewritten(Feed feed, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FeedWriter.of(format).write(feed, out);
        return Reading.STRICT.read(new ByteArrayInputStream(out.toByteArray())).feed();
    }
}
