package dev.galley.format.xml.namespace.rss;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.write.Vocabularies;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/** Writes RSS 2.0, with the well-known namespaces for what RSS itself has no place for. */
public final class RssSink implements ArticleSink {
    private final XmlOutput out;
    private final Field root;
    private final RssChannelWriter channel;
    private final RssItemWriter item;
    private long count;
    private boolean replaced;

    /** Writes to {@code out} and tells {@code context} what becomes of each field. */
    public RssSink(OutputStream out, WriteContext context) {
        this.out = new XmlOutput(out, context.indented());
        this.root = new Field(context, "");
        this.channel = new RssChannelWriter(this.out);
        this.item = new RssItemWriter(this.out);
    }

    @Override
    public void begin(Feed feed) throws IOException {
        out.declaration();
        out.start("rss");
        out.attribute("version", "2.0");
        for (Map.Entry<String, String> prefix : new TreeMap<>(Vocabularies.RSS).entrySet()) {
            out.attribute("xmlns:" + prefix.getKey(), prefix.getValue());
        }
        out.start("channel");
        channel.write(feed, root);
        replaced = out.takeReplaced();
    }

    @Override
    public void write(Article article) throws IOException {
        item.write(article, new Field(root.context(), "/articles/" + count++));
    }

    @Override
    public void end(Feed late) throws IOException {
        channel.write(late, root);
        channel.end(root);
        if (out.takeReplaced() || replaced) {
            root.replaced("XML");
        }
        out.end("channel");
        out.end("rss");
        out.newLine(0);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
