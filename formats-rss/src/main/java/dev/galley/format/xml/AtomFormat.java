package dev.galley.format.xml;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.format.xml.check.DocumentCheck;
import dev.galley.format.xml.namespace.atom.AtomDialect;
import dev.galley.format.xml.namespace.atom.AtomReader;
import dev.galley.format.xml.namespace.atom.AtomSink;
import dev.galley.format.xml.read.NamespaceIndex;
import dev.galley.format.xml.read.XmlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Atom: 0.3 and 1.0 (RFC 4287) are read, 1.0 is written. Stateless and thread-safe. */
public final class AtomFormat implements FeedFormat {
    private static final NamespaceIndex NAMESPACES =
            new NamespaceIndex(NamespaceRegistry.ALL).preferring(new AtomReader(false));
    private static final Set<String> BESIDE_FEEDS = Set.of("service", "categories", "OpenSearchDescription", "XRDS");

    /** The format; one is as good as another. */
    public AtomFormat() {}

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public String displayName() {
        return "Atom";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/atom+xml");
    }

    @Override
    public String fileExtension() {
        return "atom";
    }

    @Override
    public boolean recognizes(Head head) {
        String root = XmlRoot.of(head);
        return root.equals("feed") || root.equals("entry");
    }

    /** Feeds and entries, the documents of RFC 5023, and what OpenSearch and XRD put beside feeds. */
    @Override
    public boolean validates(Head head) {
        return recognizes(head) || BESIDE_FEEDS.contains(XmlRoot.of(head));
    }

    @Override
    public ArticleSource read(InputStream in, ReadContext context) throws IOException {
        return new XmlSource(in, context, new AtomDialect(NAMESPACES), List.of());
    }

    @Override
    public void validate(InputStream in, ReadContext context) throws IOException {
        new DocumentCheck(NamespaceRegistry.grammar(), in, context).run();
    }

    @Override
    public ArticleSink write(OutputStream out, WriteContext context) throws IOException {
        return new AtomSink(out, context, NamespaceRegistry.ALL);
    }
}
