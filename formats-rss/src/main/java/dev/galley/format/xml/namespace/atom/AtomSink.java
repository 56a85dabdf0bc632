package dev.galley.format.xml.namespace.atom;

import dev.galley.format.ArticleSink;
import dev.galley.format.WriteContext;
import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.write.Vocabularies;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.internal.date.DateWriter;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes Atom 1.0 (RFC 4287). */
public final class AtomSink implements ArticleSink {
    private final XmlOutput out;
    private final Field root;
    private final AtomElementWriter atom;
    private final AtomFeedWriter metadata;
    private final AtomEntryWriter entry;
    private boolean title;
    private boolean id;
    private boolean updated;
    private Feed begun = Feed.builder().build();
    private @Nullable OffsetDateTime newest;
    private long count;
    private boolean replaced;

    /** Writes to {@code out} and tells {@code context} what becomes of each field. */
    public AtomSink(OutputStream out, WriteContext context) {
        this.out = new XmlOutput(out, context.indented());
        this.root = new Field(context, "");
        this.atom = new AtomElementWriter(this.out, "");
        this.metadata = new AtomFeedWriter(this.out);
        this.entry = new AtomEntryWriter(this.out, metadata);
    }

    @Override
    public void begin(Feed feed) throws IOException {
        begun = feed;
        out.declaration();
        out.start("feed");
        for (Map.Entry<String, String> prefix : new TreeMap<>(Vocabularies.ATOM).entrySet()) {
            out.attribute(prefix.getKey().isEmpty() ? "xmlns" : "xmlns:" + prefix.getKey(), prefix.getValue());
        }
        atom.attribute("xml:lang", feed.language());
        write(feed);
        replaced = out.takeReplaced();
    }

    private void write(Feed feed) throws IOException {
        String given = feed.id().map(root.at("id")::words).orElse(null);
        if (given != null) {
            out.element("id", given);
            id = true;
        }
        date(feed.updated(), root.at("updated"));
        title |= metadata.write(feed, root);
    }

    private void date(Optional<OffsetDateTime> date, Field field) throws IOException {
        String written = date.map(field::rfc3339).orElse(null);
        if (written != null) {
            out.element("updated", written);
            updated = true;
        }
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
            out.element("title", "");
            root.context().missing("/title");
        }
        if (!id) {
            DerivedId derived = DerivedId.of(begun);
            out.element("id", derived.value());
            root.context().derived("/id", derived.value(), derived.origin());
        }
        if (!updated) {
            deriveUpdated(begun.published().or(late::published));
        }
        if (out.takeReplaced() || replaced) {
            root.replaced("XML");
        }
        out.end("feed");
        out.newLine(0);
        out.flush();
    }

    /** Atom demands a date of change, and the order of its elements is free: what the articles say is known by now. */
    private void deriveUpdated(Optional<OffsetDateTime> published) throws IOException {
        Field field = root.at("updated");
        OffsetDateTime own = published.filter(DateWriter::isWritable).orElse(null);
        OffsetDateTime origin = own == null ? newest : own;
        if (origin == null || !DateWriter.isWritable(origin)) {
            field.missing();
            return;
        }
        String date = DateWriter.rfc3339(origin);
        out.element("updated", date);
        field.derived(date, own != null ? "the date of publication" : "the newest date of its articles");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
