package dev.galley.format.html.write;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the page of an article if a feed is known to have one only, otherwise an index page as a stream. */
final class PageSink implements ArticleSink {
    private final OutputStream target;
    private final Field root;
    private final IndexPage index = new IndexPage();
    private boolean alone;
    private long count;

    PageSink(OutputStream target, WriteContext context) {
        this.target = target;
        this.root = new Field(context, "");
    }

    @Override
    public void begin(Feed feed) throws IOException {
        begin(feed, List.of(), false);
    }

    @Override
    public void begin(Feed feed, List<Article> first, boolean complete) throws IOException {
        alone = complete && first.size() == 1;
        PageLosses.report(feed, root, alone);
        if (!alone) {
            put(index.begin(feed));
        }
    }

    @Override
    public void write(Article article) throws IOException {
        Field field = new Field(root.context(), "/articles/" + count++);
        if (alone) {
            PageLosses.ofPage(article, field);
            put(ArticlePage.of(article));
        } else {
            PageLosses.ofEntry(article, field);
            put(index.entry(article));
        }
    }

    @Override
    public void end(Feed late) throws IOException {
        PageLosses.report(late, root, true);
        if (!alone) {
            put(index.end());
        }
        target.flush();
    }

    private void put(String html) throws IOException {
        target.write(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Flushes the output; the target stream stays open. */
    @Override
    public void close() throws IOException {
        target.flush();
    }
}
