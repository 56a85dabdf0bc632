package dev.galley.format.xml;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.format.xml.check.DocumentCheck;
import dev.galley.format.xml.namespace.atom.Atom;
import dev.galley.format.xml.namespace.atom.AtomDialect;
import dev.galley.format.xml.namespace.atom.AtomReader;
import dev.galley.format.xml.namespace.atom.AtomSink;
import dev.galley.format.xml.read.NamespaceIndex;
import dev.galley.format.xml.read.XmlRoot;
import dev.galley.format.xml.read.XmlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Atom: 0.3 and 1.0 (RFC 4287) are read, 1.0 is written. Stateless and thread-safe. */
public final class AtomFormat implements FeedFormat {
    private static final Set<String> BESIDE_FEEDS = Set.of("service", "categories", "OpenSearchDescription", "XRDS");

    private final List<UserNamespace> added;

    /** Creates a format with the {@linkplain XmlNamespace namespaces} that {@link java.util.ServiceLoader} finds. */
    public AtomFormat() {
        this(UserNamespace.installed());
    }

    /**
     * Creates a format with the namespaces {@code added}, and without looking for others.
     *
     * @param added namespaces of the application; if two have the same URI, the first one reads its elements
     * @throws IllegalArgumentException if a namespace has no URI
     */
    public AtomFormat(List<? extends XmlNamespace> added) {
        this.added = UserNamespace.all(added);
    }

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
        return List.of(Atom.TYPE);
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

    /** Returns true for feeds, entries, documents of RFC 5023, OpenSearch descriptions and XRDS. */
    @Override
    public boolean validates(Head head) {
        return recognizes(head) || BESIDE_FEEDS.contains(XmlRoot.of(head));
    }

    @Override
    public ArticleSource read(InputStream in, ReadContext context) throws IOException {
        return new XmlSource(in, context, new AtomDialect(Reading.NAMESPACES), added);
    }

    @Override
    public void validate(InputStream in, ReadContext context) throws IOException {
        new DocumentCheck(NamespaceRegistry.grammar(added), in, context).run();
    }

    @Override
    public ArticleSink write(OutputStream out, WriteContext context) throws IOException {
        return new AtomSink(out, context, NamespaceRegistry.writers(added), NamespaceRegistry.rules(added));
    }

    /** Created when the first document is read, since programs that only write need no index. */
    private static final class Reading {
        static final NamespaceIndex NAMESPACES = NamespaceRegistry.index(new AtomReader());
    }
}
