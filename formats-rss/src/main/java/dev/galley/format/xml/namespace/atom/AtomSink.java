package dev.galley.format.xml.namespace.atom;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.ExtensionWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes Atom 1.0 (RFC 4287). */
public final class AtomSink implements ArticleSink {
    /** The names of the elements in an Atom feed or entry, those of Atom 0.3 among them. */
    private static final Set<String> OWN = Set.of(
            "id",
            "title",
            "subtitle",
            "tagline",
            "updated",
            "modified",
            "published",
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
            "source");

    private static final XmlName FEED = AtomElements.element("feed");
    private static final XmlName ID = AtomElements.element("id");
    private static final XmlName TITLE = AtomElements.element("title");
    private static final XmlName UPDATED = AtomElements.element("updated");

    private final XmlOutput out;
    private final ElementWriter elements;
    private final Field root;
    private final AtomFeedWriter metadata;
    private final AtomEntryWriter entry;
    private boolean title;
    private boolean id;
    private boolean updated;
    private Feed begun = Feed.builder().build();
    private @Nullable OffsetDateTime newest;
    private long count;
    private boolean replaced;

    /**
     * Creates a sink.
     *
     * @param namespaces the namespaces that write what Atom has no element for
     */
    public AtomSink(OutputStream out, WriteContext context, List<? extends NamespaceWriter> namespaces) {
        this.out = new XmlOutput(out, context.indented());
        this.root = new Field(context, "");
        this.elements = new ElementWriter(this.out, false);
        NamespaceWriters others = new NamespaceWriters(namespaces, elements);
        ExtensionWriter extensions = new ExtensionWriter(this.out, Atom.URI, OWN);
        this.metadata = new AtomFeedWriter(elements, others, extensions);
        this.entry = new AtomEntryWriter(elements, metadata, others, extensions);
    }

    @Override
    public void begin(Feed feed) throws IOException {
        begun = feed;
        out.declaration();
        out.startRoot(FEED, Atom.URI);
        elements.attribute("xml:lang", feed.language());
        write(feed);
        out.releaseDeclarations();
        replaced = out.takeReplaced();
    }

    private void write(Feed feed) throws IOException {
        Optional<String> given = feed.id().flatMap(root.at("id")::words);
        elements.element(ID, given);
        id |= given.isPresent();
        date(feed.updated(), root.at("updated"));
        title |= metadata.write(feed, root);
    }

    private void date(Optional<OffsetDateTime> date, Field field) throws IOException {
        Optional<String> written = date.flatMap(field::rfc3339);
        elements.element(UPDATED, written);
        updated |= written.isPresent();
    }

    @Override
    public void write(Article article) throws IOException {
        entry.write(article, new Field(root.context(), "/articles/" + count++));
        article.updated().or(article::published).ifPresent(this::note);
    }

    private void note(OffsetDateTime date) {
        if (newest == null || date.isAfter(newest)) {
            newest = date;
        }
    }

    @Override
    public void end(Feed late) throws IOException {
        late.language().ifPresent(language -> root.at("language").lost(language));
        write(late);
        if (!title) {
            elements.element(TITLE, "");
            root.context().missing("/title");
        }
        if (!id) {
            DerivedId derived = DerivedId.of(begun);
            elements.element(ID, derived.value());
            root.context().derived("/id", derived.value(), derived.origin());
        }
        if (!updated) {
            deriveUpdated(begun.published().or(late::published));
        }
        if (out.takeReplaced() || replaced) {
            root.replaced("XML");
        }
        out.end();
        out.newLine(0);
        out.flush();
    }

    /** Derives {@code updated}, which Atom requires; it may follow the entries, whose dates are known by now. */
    private void deriveUpdated(Optional<OffsetDateTime> published) throws IOException {
        Field field = root.at("updated");
        OffsetDateTime own = published.filter(DateWriter::isWritable).orElse(null);
        OffsetDateTime origin = own == null ? newest : own;
        if (origin == null || !DateWriter.isWritable(origin)) {
            field.missing();
            return;
        }
        String date = DateWriter.rfc3339(origin);
        elements.element(UPDATED, date);
        field.derived(date, own != null ? "the date of publication" : "the newest date of its articles");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
