package dev.galley.format.xml;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.format.xml.namespace.rss.Rss10Sink;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes RSS 1.0 (RDF Site Summary), with the module Dublin Core for people, dates, languages and subjects, and others for
 * what RSS 2.0 has elements of its own for. {@link RssFormat} reads and validates it. Stateless and thread-safe.
 *
 * <p>The channel lists its items. It is at the beginning of the document if all items are known by then, as in a feed of up
 * to 100 articles or one that is in memory; otherwise at its end, which RDF permits, and it lists the first 100,000 items.
 */
public final class Rss10Format implements FeedFormat {
    private final List<UserNamespace> added;
    private final RssFormat rss;

    /** Creates a format with the {@linkplain XmlNamespace namespaces} that {@link java.util.ServiceLoader} finds. */
    public Rss10Format() {
        this(UserNamespace.installed());
    }

    /**
     * Creates a format with the namespaces {@code added}, and without looking for others.
     *
     * @param added namespaces of the application; if two have the same URI, the first one reads its elements
     * @throws IllegalArgumentException if a namespace has no URI
     */
    public Rss10Format(List<? extends XmlNamespace> added) {
        this.added = UserNamespace.all(added);
        this.rss = new RssFormat(added);
    }

    @Override
    public String name() {
        return "rss1.0";
    }

    @Override
    public String displayName() {
        return "RSS 1.0";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/rdf+xml");
    }

    @Override
    public String fileExtension() {
        return "rdf";
    }

    /** Recognises nothing: {@link RssFormat} reads all versions of RSS. */
    @Override
    public boolean recognizes(Head head) {
        return false;
    }

    /** Checks whether the document is RSS 1.0, which {@link RssFormat} reads. */
    @Override
    public boolean isOwnForm(String format, String version) {
        return version.equals("RSS 1.0");
    }

    @Override
    public ArticleSource read(InputStream in, ReadContext context) throws IOException {
        return rss.read(in, context);
    }

    @Override
    public void validate(InputStream in, ReadContext context) throws IOException {
        rss.validate(in, context);
    }

    @Override
    public ArticleSink write(OutputStream out, WriteContext context) throws IOException {
        return new Rss10Sink(out, context, NamespaceRegistry.writers(added), NamespaceRegistry.rules(added));
    }
}
