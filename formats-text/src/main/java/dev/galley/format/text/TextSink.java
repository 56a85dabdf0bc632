package dev.galley.format.text;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the articles of a feed one after the other, below the title of the feed. A feed that is known to have one article is
 * written as that article alone.
 */
final class TextSink implements ArticleSink {
    private final OutputStream target;
    private final TextStyle style;
    private final Field root;
    private final Losses losses;
    private Feed begun = Feed.builder().build();
    private boolean alone;
    private boolean replaced;
    private boolean written;
    private long count;

    TextSink(OutputStream target, TextStyle style, WriteContext context) {
        this.target = target;
        this.style = style;
        this.root = new Field(context, "");
        this.losses = new Losses(style.frontMatter());
    }

    @Override
    public void begin(Feed feed) throws IOException {
        begin(feed, List.of(), false);
    }

    @Override
    public void begin(Feed feed, List<Article> first, boolean complete) throws IOException {
        begun = feed;
        alone = complete && first.size() == 1;
        losses.report(feed, root, !alone);
        if (alone) {
            return;
        }
        if (style.frontMatter()) {
            put(FrontMatter.of(feed));
        }
        TextOutput head = style.output(feed);
        DocumentText.head(feed, head);
        put(head);
    }

    @Override
    public void write(Article article) throws IOException {
        if (alone && style.frontMatter()) {
            put(FrontMatter.of(article));
        }
        TextOutput words = style.output(article);
        new ArticleText(article, alone ? "" : "/articles/" + count, style.anchors(), words).write();
        if (!alone) {
            put(written ? style.separator() : "");
        }
        put(words);
        new Losses(alone && style.frontMatter()).report(article, new Field(root.context(), "/articles/" + count++));
    }

    @Override
    public void end(Feed late) throws IOException {
        losses.report(late, Field.late(root.context(), begun), false);
        if (replaced) {
            root.replaced(style.name());
        }
        target.flush();
    }

    private void put(TextOutput words) throws IOException {
        replaced |= words.isReplaced();
        put(words.text());
    }

    private void put(String text) throws IOException {
        written |= !text.isEmpty();
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Flushes the output; the target stream stays open. */
    @Override
    public void close() throws IOException {
        target.flush();
    }
}
