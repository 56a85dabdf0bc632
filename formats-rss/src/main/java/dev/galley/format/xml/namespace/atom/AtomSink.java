package dev.galley.format.xml.namespace.atom;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ExtensionRules;
import dev.galley.format.xml.read.Wrapper;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.format.xml.write.XmlNames;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Writes Atom 1.0 (RFC 4287). */
public final class AtomSink implements ArticleSink {
    /** The names of the elements in an Atom feed or entry, those of Atom 0.3 among them. */
    private static final Set<String> OWN = XmlNames.inAnyCase(
            "id",
            "title",
            "subtitle",
            "tagline",
            "updated",
            "modified",
            "published",
            "pubDate",
            "issued",
            "created",
            "author",
            "contributor",
            "category",
            "generator",
            "icon",
            "logo",
            "link",
            "rights",
            "copyright",
            "entry",
            "summary",
            "content",
            "source",
            "description",
            "guid",
            "enclosure");

    private static final XmlName FEED = AtomElements.element("feed");

    private final XmlOutput out;
    private final ElementWriter elements;
    private final ExtensionWriter extensions;
    private final Field root;
    private final AtomFeedWriter metadata;
    private final AtomHead head;
    private final AtomEntryWriter entry;
    private Feed begun = Feed.builder().build();
    private long count;
    private boolean replaced;

    /**
     * Creates a sink.
     *
     * @param namespaces the namespaces that write what Atom has no element for
     * @param rules what the validator demands of extensions
     */
    public AtomSink(
            OutputStream out, WriteContext context, List<? extends NamespaceWriter> namespaces, ExtensionRules rules) {
        this.out = new XmlOutput(out, context.indented());
        this.root = new Field(context, "");
        this.extensions = new ExtensionWriter(this.out, AtomSink::isOwn, rules);
        this.elements = new ElementWriter(this.out, false, extensions);
        NamespaceWriters others = new NamespaceWriters(namespaces, elements);
        this.metadata = new AtomFeedWriter(elements, others, extensions);
        this.head = new AtomHead(elements, metadata, root);
        this.entry = new AtomEntryWriter(elements, metadata, others, extensions);
    }

    /** Checks whether readers of Atom take the element for a field of a feed or entry, or for one around fields. */
    private static boolean isOwn(XmlElement element) {
        return AtomReader.isAtom(element.name().namespace())
                && (OWN.contains(element.name().local()) || Wrapper.mayBe(element));
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
        out.startRoot(FEED, Atom.URI);
        extensions.enter(FEED);
        elements.attribute("xml:lang", feed.language(), Syntaxes.LANGUAGE, root.at("language"));
        extensions.ownAttributes(root);
        head.write(feed, first, complete);
        metadata.write(Relations.placedWithSelf(feed, root, elements, true), root);
        out.collectInArticles(first.size());
        replaced = out.takeReplaced();
        entry.within(feed, head.date());
    }

    @Override
    public void write(Article article) throws IOException {
        entry.write(article, new Field(root.context(), "/articles/" + count++));
        out.endArticle();
    }

    @Override
    public void end(Feed late) throws IOException {
        out.releaseDeclarations();
        late.language().ifPresent(language -> root.at("language").lost(language));
        Field field = Field.late(root.context(), begun);
        extensions.begin(late, field);
        head.writeLate(late);
        metadata.write(Relations.placedWithSelf(late, field, elements, false), field);
        if (out.takeReplaced() || replaced) {
            root.replaced("XML");
        }
        out.end();
        out.newLine(0);
        out.flush();
        entry.reportUncheckedIds(root);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
