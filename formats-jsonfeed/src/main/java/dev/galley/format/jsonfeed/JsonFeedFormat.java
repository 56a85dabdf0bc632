package dev.galley.format.jsonfeed;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Reads JSON Feed 1.0 and 1.1, and writes 1.1. Stateless and thread-safe. */
public final class JsonFeedFormat implements FeedFormat {
    /** Creates the format. Stateless; every instance behaves the same. */
    public JsonFeedFormat() {}

    @Override
    public String name() {
        return "jsonfeed";
    }

    @Override
    public String displayName() {
        return "JSON Feed";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/feed+json", "application/json");
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    /** Recognises a JSON object with a version, or with items and something else of a feed; also after junk or comments. */
    @Override
    public boolean recognizes(Head head) {
        return FeedStart.isFeed(head.text());
    }

    @Override
    public ArticleSource read(InputStream in, ReadContext context) throws IOException {
        return new JsonFeedSource(in, context);
    }

    @Override
    public void validate(InputStream in, ReadContext context) throws IOException {
        new JsonFeedCheck(JsonEncoding.check(in, context), context).run();
    }

    @Override
    public ArticleSink write(OutputStream out, WriteContext context) throws IOException {
        return new JsonFeedSink(out, context);
    }
}
