package dev.galley.format.jsonfeed;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.DerivedTitle;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.exc.JacksonIOException;

/** Writes JSON Feed 1.1. */
final class JsonFeedSink implements ArticleSink {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private final OutputStream target;
    private final JsonOutput out;
    private final Field root;
    private Feed begun = Feed.builder().build();
    private final Values values;
    private final FeedMembersWriter feedMembers;
    private final ItemWriter items;
    private long count;
    private boolean replaced;

    JsonFeedSink(OutputStream target, WriteContext context) {
        this.target = target;
        out = new JsonOutput(target, context.indented());
        root = new Field(context, "");
        values = new Values(out);
        feedMembers = new FeedMembersWriter(out, values);
        items = new ItemWriter(out, values);
    }

    @Override
    public void begin(Feed feed) throws IOException {
        begun = feed;
        values.addresses().base(feed);
        writing(() -> {
            out.startObject();
            out.string("version", VERSION);
            feedMembers.write(feed, root);
            replaced = out.takeReplaced();
            out.startArray("items");
        });
    }

    @Override
    public void write(Article article) throws IOException {
        writing(() -> items.write(article, new Field(root.context(), "/articles/" + count++)));
    }

    @Override
    public void end(Feed late) throws IOException {
        writing(() -> {
            out.endArray();
            feedMembers.write(late, Field.late(root.context(), begun));
            if (!feedMembers.isTitled()) {
                title(late);
            }
            out.endObject();
            if (out.takeReplaced() || replaced) {
                root.replaced("UTF-8");
            }
            items.reportUncheckedIds(root);
            out.flush();
        });
        target.write('\n');
        target.flush();
    }

    /** Writes a title that is derived from the feed, which has none. */
    private void title(Feed late) {
        boolean known = begun.id().isPresent()
                || begun.url().isPresent()
                || begun.selfUrl().isPresent();
        DerivedTitle title = DerivedTitle.of(known ? begun : late);
        out.string("title", title.value());
        root.at("title").derived(title.value(), title.origin());
    }

    /** Unwraps exceptions of the target stream, which Jackson wraps. */
    private static void writing(Runnable step) throws IOException {
        try {
            step.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Flushes the output; the target stream stays open. */
    @Override
    public void close() throws IOException {
        writing(out::flush);
    }
}
