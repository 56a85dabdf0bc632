package dev.galley.format.xml;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.format.xml.check.DocumentCheck;
import dev.galley.format.xml.namespace.rss.RssDialect;
import dev.galley.format.xml.namespace.rss.RssReader;
import dev.galley.format.xml.namespace.rss.RssSink;
import dev.galley.format.xml.read.NamespaceIndex;
import dev.galley.format.xml.read.XmlRoot;
import dev.galley.format.xml.read.XmlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** RSS: 0.90, 0.91, 0.92, 0.93, 0.94, 1.0, 1.1 and 2.0 are read, 2.0 is written. Stateless and thread-safe. */
public final class RssFormat implements FeedFormat {

    /** The versions whose elements are in namespaces. */
    private static final Set<String> OTHER_FORMS = Set.of("RSS 0.90", "RSS 1.0", "RSS 1.1");

    private final List<UserNamespace> added;

    /** Creates a format with the {@linkplain XmlNamespace namespaces} that {@link java.util.ServiceLoader} finds. */
    public RssFormat() {
        this(UserNamespace.installed());
    }

    /**
     * Creates a format with the namespaces {@code added}, and without looking for others.
     *
     * @param added namespaces of the application; if two have the same URI, the first one reads its elements
     * @throws IllegalArgumentException if a namespace has no URI
     */
    public RssFormat(List<? extends XmlNamespace> added) {
        this.added = UserNamespace.all(added);
    }

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public String displayName() {
        return "RSS";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/rss+xml", "application/rdf+xml");
    }

    @Override
    public String fileExtension() {
        return "rss";
    }

    @Override
    public boolean recognizes(Head head) {
        String root = XmlRoot.of(head);
        return root.equals("rss") || root.equals("RDF") || root.equals("Channel");
    }

    /** Checks whether the document has the elements of RSS 2.0, as 0.91 to 0.94 have; 0.90, 1.0 and 1.1 have others. */
    @Override
    public boolean isOwnForm(String format, String version) {
        return format.equals(name()) && !OTHER_FORMS.contains(version);
    }

    @Override
    public ArticleSource read(InputStream in, ReadContext context) throws IOException {
        return new XmlSource(in, context, new RssDialect(Reading.NAMESPACES), added);
    }

    @Override
    public void validate(InputStream in, ReadContext context) throws IOException {
        new DocumentCheck(NamespaceRegistry.grammar(added), in, context).run();
    }

    @Override
    public ArticleSink write(OutputStream out, WriteContext context) throws IOException {
        return new RssSink(out, context, NamespaceRegistry.writers(added), NamespaceRegistry.rules(added));
    }

    /** Created when the first document is read, since programs that only write need no index. */
    private static final class Reading {
        static final NamespaceIndex NAMESPACES = NamespaceRegistry.index(new RssReader(false));
    }
}
