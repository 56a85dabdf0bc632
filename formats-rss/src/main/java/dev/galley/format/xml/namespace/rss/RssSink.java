package dev.galley.format.xml.namespace.rss;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ExtensionRules;
import dev.galley.format.xml.namespace.atom.Atom03;
import dev.galley.format.xml.read.Wrapper;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.format.xml.write.XmlNames;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Writes RSS 2.0, with extension namespaces for values that RSS has no element for. */
public final class RssSink implements ArticleSink {
    /** The elements of an RSS channel or item, and the channel itself, which readers enter wherever it occurs. */
    private static final Set<String> OWN = XmlNames.inAnyCase(
            "channel",
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "managingEditor",
            "webMaster",
            "pubDate",
            "published",
            "lastBuildDate",
            "category",
            "generator",
            "docs",
            "cloud",
            "ttl",
            "image",
            "rating",
            "textInput",
            "skipHours",
            "skipDays",
            "item",
            "items",
            "author",
            "comments",
            "enclosure",
            "guid",
            "source",
            "expirationDate",
            "content",
            "summary");

    private static final XmlName RSS = XmlName.of("rss");
    private static final XmlName CHANNEL = XmlName.of("channel");

    private final XmlOutput out;
    private final ElementWriter elements;
    private final ExtensionWriter extensions;
    private final Field root;
    private final RssChannelWriter channel;
    private final RssItemWriter item;
    private Feed begun = Feed.builder().build();
    private long count;
    private boolean replaced;

    /**
     * Creates a sink.
     *
     * @param namespaces the namespaces that write what RSS has no element for
     * @param rules what the validator demands of extensions
     */
    public RssSink(
            OutputStream out, WriteContext context, List<? extends NamespaceWriter> namespaces, ExtensionRules rules) {
        this.out = new XmlOutput(out, context.indented());
        this.root = new Field(context, "");
        this.extensions = new ExtensionWriter(this.out, RssSink::isOwn, rules);
        this.elements = new ElementWriter(this.out, true, extensions);
        NamespaceWriters others = new NamespaceWriters(namespaces, elements);
        this.channel = new RssChannelWriter(elements, others, extensions);
        this.item = new RssItemWriter(elements, others, extensions);
    }

    /** Checks whether readers of RSS take the element for a field of a channel or item, or for one around fields. */
    static boolean isOwn(XmlElement element) {
        XmlName name = element.name();
        boolean ours = RssReader.isRss(name.namespace()) && (OWN.contains(name.local()) || Wrapper.mayBe(element));
        return ours || Atom03.isReadInRss(name);
    }

    @Override
    public void begin(Feed feed) throws IOException {
        begin(feed, List.of(), false);
    }

    @Override
    public void begin(Feed feed, List<Article> first, boolean complete) throws IOException {
        begun = feed;
        elements.addresses().base(feed);
        out.declaration();
        extensions.begin(feed, root);
        extensions.instructions(root);
        out.start(RSS);
        extensions.enter(RSS);
        out.attribute("version", "2.0");
        out.collectDeclarations();
        out.start(CHANNEL);
        extensions.enter(CHANNEL);
        extensions.ownAttributes(root);
        channel.write(Relations.placedWithSelf(feed, root, elements, true), root);
        channel.known(feed, first);
        if (complete) {
            channel.require(root);
        }
        out.collectInArticles(first.size());
        replaced = out.takeReplaced();
    }

    @Override
    public void write(Article article) throws IOException {
        item.write(article, new Field(root.context(), "/articles/" + count++));
        out.endArticle();
    }

    @Override
    public void end(Feed late) throws IOException {
        out.releaseDeclarations();
        Field field = Field.late(root.context(), begun);
        extensions.begin(late, field);
        channel.write(Relations.placedWithSelf(late, field, elements, false), field);
        channel.require(root);
        if (out.takeReplaced() || replaced) {
            root.replaced("XML");
        }
        out.end();
        out.end();
        out.newLine(0);
        out.flush();
        item.reportUncheckedIds(root);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
