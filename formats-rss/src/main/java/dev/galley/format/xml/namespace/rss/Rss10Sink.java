package dev.galley.format.xml.namespace.rss;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ExtensionRules;
import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.namespace.atom.Atom;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.Relations;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes RSS 1.0. The channel lists all items: it is the first element if they are known when the document begins, otherwise
 * the last one, which RDF permits; it then lists the first {@value #MAX_LISTED} items.
 */
public final class Rss10Sink implements ArticleSink {
    private static final XmlName ROOT = new XmlName(Rdf.URI, "rdf", "RDF");
    private static final int MAX_LISTED = 100_000;

    private final XmlOutput out;
    private final ElementWriter elements;
    private final ExtensionWriter extensions;
    private final Field root;
    private final Rss10ChannelWriter channel;
    private final Rss10ItemWriter item;
    private final Deque<DerivedId> planned = new ArrayDeque<>();
    private final List<String> listed = new ArrayList<>();
    private Feed begun = Feed.builder().build();
    private boolean complete;
    private long count;

    /**
     * Creates a sink.
     *
     * @param namespaces the namespaces that write what RSS 1.0 has no element for
     * @param rules what the validator demands of extensions
     */
    public Rss10Sink(
            OutputStream out, WriteContext context, List<? extends NamespaceWriter> namespaces, ExtensionRules rules) {
        this.out = new XmlOutput(out, context.indented());
        this.root = new Field(context, "");
        this.extensions = new ExtensionWriter(this.out, Rss10Sink::isOwn, rules);
        this.elements = new ElementWriter(this.out, true, extensions);
        NamespaceWriters others = new NamespaceWriters(namespaces, elements);
        this.channel = new Rss10ChannelWriter(elements, others, extensions);
        this.item = new Rss10ItemWriter(elements, others, extensions);
    }

    /** Checks whether RSS 1.0 says the same in a way of its own, as it has {@code rdf:about} in place of {@code atom:id}. */
    private static boolean isOwn(XmlElement element) {
        XmlName name = element.name();
        return RssSink.isOwn(element)
                || (name.local().equals("id") && name.namespace().equals(Atom.URI));
    }

    @Override
    public void begin(Feed feed) throws IOException {
        begin(feed, List.of(), false);
    }

    @Override
    public void begin(Feed feed, List<Article> first, boolean complete) throws IOException {
        this.begun = feed;
        this.complete = complete;
        elements.addresses().base(feed);
        out.declaration();
        extensions.begin(feed, root);
        extensions.instructions(root);
        out.startRoot(ROOT, Rss10.URI);
        extensions.enter(ROOT);
        String about = channel.known(feed, first, root);
        item.within(feed, about, channel.website());
        if (complete) {
            first.forEach(article -> planned.add(item.about(article)));
            planned.forEach(id -> listed.add(id.value()));
            channel(Feed.builder().build());
        }
        out.collectInArticles(first.size());
    }

    @Override
    public void write(Article article) throws IOException {
        DerivedId about = planned.isEmpty() ? item.about(article) : planned.remove();
        if (!complete && listed.size() < MAX_LISTED) {
            listed.add(about.value());
        }
        item.write(article, about, new Field(root.context(), "/articles/" + count++));
        out.endArticle();
    }

    @Override
    public void end(Feed late) throws IOException {
        out.releaseDeclarations();
        if (!complete) {
            channel(late);
            reportUnlisted();
        }
        if (out.takeReplaced()) {
            root.replaced("XML");
        }
        out.end();
        out.newLine(0);
        out.flush();
        item.reportUncheckedIds(root);
    }

    private void channel(Feed late) throws IOException {
        late.id().ifPresent(id -> root.at("id").lost(id));
        boolean collects = channel.start();
        extensions.ownAttributes(root);
        channel.write(Relations.placedWithSelf(begun, root, elements, true), root);
        Field field = Field.late(root.context(), begun);
        extensions.begin(late, field);
        channel.write(Relations.placedWithSelf(late, field, elements, false), field);
        channel.end(listed, collects, root);
        out.reportReplaced(root);
    }

    private void reportUnlisted() {
        if (count > listed.size()) {
            root.context()
                    .report(Finding.of(
                            "items.unlisted",
                            Severity.WARNING,
                            "/articles",
                            "The channel lists only the first " + MAX_LISTED + " items"));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
