package dev.galley.format.html.write;

import dev.galley.format.ArticleSink;
import dev.galley.format.Limits;
import dev.galley.format.WriteContext;
import dev.galley.format.html.written.WrittenPage;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the page of an article if a feed is known to have one only, otherwise an index page as a stream. */
final class PageSink implements ArticleSink {
    private static final Feed NOTHING = Feed.builder().build();

    /** How deep a reader with default limits lets elements be nested. */
    private static final int MAX_DEPTH = 2 * Limits.DEFAULT.depth();

    private final OutputStream target;
    private final Field root;
    private final IndexPage index = new IndexPage();
    private final String emptyIndex = new IndexPage().begin(NOTHING);
    private Feed begun = NOTHING;
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
        begun = feed;
        alone = complete && first.size() == 1;
        String head = alone ? ArticlePage.ofNone(feed) : index.begin(feed);
        PageLosses.ofFeed(feed, read(head).feed(), root);
        if (!alone) {
            put(head);
        }
    }

    @Override
    public void write(Article article) throws IOException {
        Field field = new Field(root.context(), "/articles/" + count++);
        if (alone) {
            String page = ArticlePage.of(article, begun);
            PageLosses.ofPage(article, read(page).articles().get(0), field);
            put(page);
        } else {
            String entry = index.entry(article);
            PageLosses.ofEntry(article, read(emptyIndex + entry).articles().get(0), field);
            put(entry);
        }
    }

    @Override
    public void end(Feed late) throws IOException {
        Feed read = Feed.builder()
                .extensions(alone ? List.of() : WrittenPage.originals(late))
                .build();
        PageLosses.ofFeed(late, read, Field.late(root.context(), begun));
        if (!alone) {
            put(index.end(late));
        } else if (count == 0) {
            put(ArticlePage.ofNone(begun));
        }
        target.flush();
    }

    private static WrittenPage read(String page) {
        return WrittenPage.of(page, MAX_DEPTH).orElseThrow();
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
