package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.DerivedId;
import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.write.DerivedMetadata;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.MergedPeople;
import dev.galley.internal.date.DateWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Writes what Atom requires of a feed, before all else: its id, title, date and author (RFC 4287 §4.1.1). What the feed
 * lacks is derived and reported.
 */
final class AtomHead {
    private static final XmlName ID = AtomElements.element("id");
    private static final XmlName TITLE = AtomElements.element("title");
    private static final XmlName UPDATED = AtomElements.element("updated");

    private final ElementWriter out;
    private final AtomTextWriter texts;
    private final AtomFeedWriter metadata;
    private final Field root;
    private OffsetDateTime date = OffsetDateTime.MIN;

    AtomHead(ElementWriter out, AtomFeedWriter metadata, Field root) {
        this.out = out;
        this.metadata = metadata;
        this.root = root;
        texts = new AtomTextWriter(out);
    }

    /**
     * Writes the elements.
     *
     * @param first the articles that are known
     * @param complete whether these are all articles
     */
    void write(Feed feed, List<Article> first, boolean complete) throws IOException {
        id(feed);
        String title = title(feed);
        updated(feed, first);
        boolean authored = metadata.people(AtomFeedWriter.AUTHOR, feed.authors(), root, "authors")
                || (complete && !first.isEmpty() && first.stream().allMatch(this::isAuthored));
        if (!authored) {
            AtomElements.person(
                    AtomFeedWriter.AUTHOR,
                    DerivedMetadata.author(feed, DublinCore.publisher(feed), title)
                            .report(root.at("authors")),
                    out,
                    root.at("authors", 0));
        }
    }

    /** Writes the authors that became known later, and reports the values that were derived before as lost. */
    void writeLate(Feed late) throws IOException {
        late.id().ifPresent(id -> root.at("id").lost(id));
        late.title().ifPresent(title -> root.at("title").lost(title.value()));
        late.updated().ifPresent(updated -> root.at("updated").lost(updated));
        metadata.people(AtomFeedWriter.AUTHOR, late.authors(), root, "authors");
    }

    /** Returns the date of the last change that was written. */
    OffsetDateTime date() {
        return date;
    }

    /** Checks whether an entry has an author of its own, or one of its source. */
    private boolean isAuthored(Article article) {
        return hasAuthor(article.authors())
                || article.source()
                        .filter(source -> hasAuthor(source.authors()))
                        .isPresent();
    }

    private boolean hasAuthor(List<Person> authors) {
        return authors.stream().anyMatch(author -> AtomElements.hasAny(MergedPeople.valid(author, out)));
    }

    private void id(Feed feed) throws IOException {
        Field field = root.at("id");
        Optional<String> given = feed.id().flatMap(field::words);
        if (given.isPresent() && ValidValue.is(Syntaxes.ATOM_ID, given.get())) {
            out.element(ID, given.get(), field);
            return;
        }
        DerivedId derived = DerivedId.of(feed);
        if (!ValidValue.is(Syntaxes.ATOM_ID, derived.value())) {
            derived = DerivedId.ofId(derived.value(), feed);
        }
        out.element(ID, derived.value());
        field.derived(derived.value(), derived.origin());
    }

    private String title(Feed feed) throws IOException {
        Field field = root.at("title");
        if (texts.write(TITLE, feed.title(), field)) {
            String words = feed.title().map(Text::plain).orElse("").strip();
            return words.isEmpty() ? DerivedMetadata.title(feed).value() : words;
        }
        String title = DerivedMetadata.title(feed).report(field);
        out.element(TITLE, title);
        return title;
    }

    private void updated(Feed feed, List<Article> first) throws IOException {
        Field field = root.at("updated");
        Optional<String> given = feed.updated().flatMap(field::rfc3339);
        if (given.isPresent()) {
            date = feed.updated().orElseThrow();
            out.element(UPDATED, given.get(), field);
            return;
        }
        DerivedMetadata<OffsetDateTime> derived =
                DerivedMetadata.updated(feed, first, root.context().clock());
        date = derived.value();
        String written = DateWriter.rfc3339(date);
        out.element(UPDATED, written);
        field.derived(written, derived.origin());
    }
}
