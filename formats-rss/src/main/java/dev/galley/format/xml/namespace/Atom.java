package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Namespace;
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

/** The elements of Atom 1.0 (RFC 4287 §4.2) and 0.3, in a document of that format. */
public final class Atom implements Namespace {
    /** The IRI of Atom 1.0. */
    public static final String URI = "http://www.w3.org/2005/Atom";
    /** The IRI of Atom 0.3. */
    public static final String URI_03 = "http://purl.org/atom/ns#";

    private static final Set<String> TEXT = Set.of("type", "mode", "xml:lang");
    private static final Set<String> SOURCE = Set.of("xml:lang");
    private static final Set<String> CATEGORY = Set.of("term", "scheme", "label");
    private static final Set<String> GENERATOR = Set.of("uri", "url", "version");

    private final boolean bare;

    /** The elements of Atom in their own namespaces. */
    public Atom() {
        this(false);
    }

    private Atom(boolean bare) {
        this.bare = bare;
    }

    /** The elements of Atom, also without a namespace: some feeds forget to declare it. */
    public static Atom withoutNamespace() {
        return new Atom(true);
    }

    @Override
    public List<String> uris() {
        return bare ? List.of(URI, URI_03, "") : List.of(URI, URI_03);
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
                    feed.title = AtomText.read(cursor);
                }
            }
            case "subtitle", "tagline" -> {
                if (feed.isFirst(feed.subtitle, cursor, "subtitle", TEXT)) {
                    feed.subtitle = AtomText.read(cursor);
                }
            }
            case "generator" -> {
                if (feed.isFirst(feed.generator, cursor, "generator", GENERATOR)) {
                    generator(cursor, feed);
                }
            }
            case "icon" -> {
                if (feed.isFirst(feed.icon, cursor, "icon", RssItem.NONE)) {
                    feed.icon = Values.url(cursor);
                }
            }
            case "logo" -> {
                if (feed.isFirst(feed.logo, cursor, "logo/url", RssItem.NONE)) {
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
                    article.headline = AtomText.read(cursor);
                }
            }
            case "summary" -> {
                if (article.isFirst(article.standfirst, cursor, "standfirst", TEXT)) {
                    article.standfirst = AtomText.read(cursor);
                }
            }
            case "content" -> {
                if (article.isFirst(article.body, cursor)) {
                    article.body = AtomContent.read(cursor, article);
                }
            }
            case "published", "issued" -> {
                if (article.isFirst(article.published, cursor, "published", RssItem.NONE)) {
                    article.published = Values.date(cursor, article.path() + "/published");
                }
            }
            case "created" -> article.fallBackOn(cursor);
            case "source" -> {
                if (article.isFirst(article.source, cursor, "source", SOURCE)) {
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
                if (draft.isFirst(draft.id, cursor, "id", RssItem.NONE)) {
                    draft.id = Values.words(cursor);
                }
            }
            case "updated", "modified" -> {
                if (draft.isFirst(draft.updated, cursor, "updated", RssItem.NONE)) {
                    draft.updated = Values.date(cursor, draft.path() + "/updated");
                }
            }
            case "rights", "copyright" -> {
                if (draft.isFirst(draft.rights, cursor, "rights", TEXT)) {
                    draft.rights = AtomText.read(cursor);
                }
            }
            case "link" -> AtomLinks.read(cursor, draft);
            case "category" -> category(cursor, draft);
            case "author" ->
                draft.authors.add(AtomPeople.read(
                        cursor, draft, "authors/" + draft.authors.all().size()));
            case "contributor" ->
                draft.contributors.add(AtomPeople.read(
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
