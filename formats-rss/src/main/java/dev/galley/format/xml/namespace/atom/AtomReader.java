package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.NamespaceReader;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Image;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the elements of Atom 1.0 (RFC 4287 §4.2) and 0.3 in Atom documents. */
public final class AtomReader implements NamespaceReader {
    private static final Set<String> TEXT = Set.of("type", "mode", "xml:lang");
    private static final Set<String> CATEGORY = Set.of("term", "scheme", "label");
    private static final Set<String> GENERATOR = Set.of("uri", "url", "version");

    private final boolean bare;

    /**
     * Creates a reader.
     *
     * @param bare whether elements without a namespace are read too, for feeds that forgot to declare it
     */
    public AtomReader(boolean bare) {
        this.bare = bare;
    }

    @Override
    public List<String> uris() {
        return bare ? List.of(Atom.URI, Atom03.URI, "") : List.of(Atom.URI, Atom03.URI);
    }

    @Override
    public String prefix() {
        return "atom";
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        switch (cursor.local()) {
            case "title" -> {
                if (feed.isFirst(feed.title, cursor, "title", TEXT)) {
                    feed.title = AtomTextReader.read(cursor);
                }
            }
            case "subtitle", "tagline" -> {
                if (feed.isFirst(feed.subtitle, cursor, "subtitle", TEXT)) {
                    feed.subtitle = AtomTextReader.read(cursor);
                }
            }
            case "generator" -> {
                if (feed.isFirst(feed.generator, cursor, "generator", GENERATOR)) {
                    generator(cursor, feed);
                }
            }
            case "icon" -> {
                if (feed.isFirst(feed.icon, cursor, "icon", Draft.NO_ATTRIBUTES)) {
                    feed.icon = Values.url(cursor);
                }
            }
            case "logo" -> {
                if (feed.isFirst(feed.logo, cursor, "logo/url", Draft.NO_ATTRIBUTES)) {
                    Url logo = Values.url(cursor);
                    feed.logo = logo == null ? null : Image.of(logo);
                }
            }
            default -> {
                return readShared(cursor, feed);
            }
        }
        return true;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        switch (cursor.local()) {
            case "title" -> {
                if (article.isFirst(article.headline, cursor, "headline", TEXT)) {
                    article.headline = AtomTextReader.read(cursor);
                }
            }
            case "summary" -> {
                if (article.isFirst(article.standfirst, cursor, "standfirst", TEXT)) {
                    article.standfirst = AtomTextReader.read(cursor);
                }
            }
            case "content" -> {
                if (article.isFirst(article.body, cursor)) {
                    article.body = AtomContentReader.read(cursor, article);
                }
            }
            case "published", "issued" -> {
                if (article.isFirst(article.published, cursor, "published", Draft.NO_ATTRIBUTES)) {
                    article.published = Values.date(cursor, article.path() + "/published");
                }
            }
            case "created" -> article.fallBackOn(cursor);
            case "source" -> {
                if (article.isFirst(article.source, cursor, "source", Draft.TEXT_ATTRIBUTES)) {
                    source(cursor, article);
                }
            }
            default -> {
                return readShared(cursor, article);
            }
        }
        return true;
    }

    /** The elements that feeds and entries have in common. */
    static boolean readShared(XmlCursor cursor, Draft draft) throws XMLStreamException {
        switch (cursor.local()) {
            case "id" -> {
                if (draft.isFirst(draft.id, cursor, "id", Draft.NO_ATTRIBUTES)) {
                    draft.id = Values.words(cursor);
                }
            }
            case "updated", "modified" -> {
                if (draft.isFirst(draft.updated, cursor, "updated", Draft.NO_ATTRIBUTES)) {
                    draft.updated = Values.date(cursor, draft.path() + "/updated");
                }
            }
            case "rights", "copyright" -> {
                if (draft.isFirst(draft.rights, cursor, "rights", TEXT)) {
                    draft.rights = AtomTextReader.read(cursor);
                }
            }
            case "link" -> AtomLinkReader.read(cursor, draft);
            case "category" -> category(cursor, draft);
            case "author" ->
                draft.authors.add(AtomPersonReader.read(
                        cursor, draft, "authors/" + draft.authors.all().size()));
            case "contributor" ->
                draft.contributors.add(AtomPersonReader.read(
                        cursor,
                        draft,
                        "contributors/" + draft.contributors.all().size()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void category(XmlCursor cursor, Draft draft) throws XMLStreamException {
        String term = cursor.attribute("term");
        if (term == null) {
            draft.keep(cursor);
            return;
        }
        String parent = "categories/" + draft.categories.size();
        draft.keepAttributes(cursor, parent, CATEGORY);
        draft.categories.add(new Category(
                term,
                Optional.ofNullable(cursor.attribute("scheme")).map(Url::of),
                Optional.ofNullable(cursor.attribute("label"))));
        draft.keepContent(cursor, parent);
    }

    private static void generator(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        String uri = cursor.attribute("uri");
        String url = uri == null ? cursor.attribute("url") : uri;
        Optional<Url> page = Optional.ofNullable(url).map(cursor::url);
        Optional<String> version = Optional.ofNullable(cursor.attribute("version"));
        String name = Values.words(cursor);
        if (name != null || page.isPresent() || version.isPresent()) {
            feed.generator = new Generator(name == null ? "" : name, page, version);
        }
    }

    /** RFC 4287 §4.2.11: the metadata of the feed that the entry was taken from. */
    private void source(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        FeedDraft source = new FeedDraft(article.path() + "/source");
        source.language = cursor.language();
        int depth = cursor.depth();
        String own = cursor.name().namespace();
        while (cursor.nextChild(depth)) {
            if (!cursor.name().namespace().equals(own) || !readFeed(cursor, source)) {
                source.keep(cursor);
            }
        }
        Feed told = source.toFeed();
        article.source = told.equals(Feed.builder().build()) ? null : told;
    }
}
