package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.namespace.Namespace;
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
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the elements of Atom 1.0 (RFC 4287 §4.2) and 0.3 in Atom documents. */
public final class AtomReader implements NamespaceReader {
    private static final Set<String> TEXT = Set.of("type", "mode", "xml:lang");
    private static final Set<String> NAMES = Set.of(
            "feed",
            "entry",
            "title",
            "subtitle",
            "tagline",
            "generator",
            "info",
            "published",
            "issued",
            "created",
            "pubDate",
            "updated",
            "modified",
            "icon",
            "logo",
            "id",
            "link",
            "author",
            "contributor",
            "name",
            "uri",
            "url",
            "email",
            "category",
            "rights",
            "copyright",
            "summary",
            "content",
            "source",
            "description",
            "guid",
            "enclosure");
    private static final Set<String> CATEGORY = Set.of("term", "scheme", "label");
    private static final Set<String> GENERATOR_ATTRIBUTES = Set.of("uri", "url", "version");

    private static final List<Namespace> VERSIONS = List.of(new Atom(), new Atom03());

    private final List<String> uris;

    /** Creates a reader. */
    public AtomReader() {
        this.uris = List.of(Atom.URI, Atom03.URI);
    }

    /**
     * Creates a reader of a feed that declares Atom's namespace wrongly or not at all.
     *
     * @param uri the namespace that it declares; empty if none
     */
    AtomReader(String uri) {
        this.uris = List.of(Atom.URI, Atom03.URI, uri);
    }

    @Override
    public boolean isFeedFormat() {
        return true;
    }

    /** Checks whether elements of the namespace are read as those of Atom. */
    static boolean isAtom(String uri) {
        return VERSIONS.stream().anyMatch(version -> version.has(uri));
    }

    @Override
    public List<String> uris() {
        return uris;
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public String prefix() {
        return "atom";
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        switch (cursor.local()) {
            case "title" -> feed.read(cursor, Draft.TITLE, TEXT, AtomTextReader::read);
            case "subtitle", "tagline" -> feed.read(cursor, Draft.DESCRIPTION, TEXT, AtomTextReader::read);
            case "generator" -> feed.read(cursor, FeedDraft.GENERATOR, GENERATOR_ATTRIBUTES, AtomReader::generator);
            case "info" -> info(cursor, feed);
            case "published" -> feed.readDate(cursor, Draft.PUBLISHED);
            case "issued", "created", "pubDate" -> feed.fallBackOn(cursor, Draft.PUBLISHED, Values::parseDate);
            case "icon" -> feed.read(cursor, FeedDraft.ICON, Draft.NO_ATTRIBUTES, Values::url);
            case "logo" -> logo(cursor, feed);
            default -> {
                return readShared(cursor, feed);
            }
        }
        return true;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        switch (cursor.local()) {
            case "title" -> article.read(cursor, Draft.TITLE, TEXT, AtomTextReader::read);
            case "summary" -> article.read(cursor, Draft.DESCRIPTION, TEXT, AtomTextReader::read);
            case "content" -> {
                if (article.isFirst(article.value(ArticleDraft.BODY), cursor)) {
                    article.set(ArticleDraft.BODY, AtomContentReader.read(cursor, article));
                }
            }
            case "published", "issued" -> article.readDate(cursor, Draft.PUBLISHED);
            case "created", "pubDate" -> article.fallBackOn(cursor, Draft.PUBLISHED, Values::parseDate);
            case "description" -> article.fallBackOnText(cursor, Draft.DESCRIPTION, Values::parseHtml);
            case "guid" -> article.fallBackOn(cursor, Draft.ID, Values::parseWords);
            case "enclosure" -> article.files().readEnclosure(cursor);
            case "source" ->
                article.read(cursor, ArticleDraft.SOURCE, Draft.TEXT_ATTRIBUTES, at -> source(at, article));
            default -> {
                return readShared(cursor, article);
            }
        }
        return true;
    }

    /** Reads an element that feeds and entries have in common; returns false if it is another one. */
    static boolean readShared(XmlCursor cursor, Draft draft) throws IOException {
        switch (cursor.local()) {
            case "id" -> draft.read(cursor, Draft.ID, Draft.NO_ATTRIBUTES, Values::words);
            case "updated", "modified" -> draft.readDate(cursor, Draft.UPDATED);
            case "rights", "copyright" -> draft.read(cursor, Draft.RIGHTS, TEXT, AtomTextReader::read);
            case "link" -> AtomLinkReader.read(cursor, draft);
            case "category" -> category(cursor, draft);
            case "author" -> AtomPersonReader.read(cursor, draft, draft.authors(), "authors");
            case "contributor" -> AtomPersonReader.read(cursor, draft, draft.contributors(), "contributors");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads the description of a feed in Atom 0.3, which counts if there is no tagline; as markup, if it comes first. */
    private static void info(XmlCursor cursor, FeedDraft feed) throws IOException {
        String mode = cursor.attribute("mode");
        boolean markup = AtomTextReader.isXhtml(AtomTextReader.type(cursor)) && (mode == null || mode.equals("xml"));
        if (markup && feed.value(Draft.DESCRIPTION) == null) {
            feed.read(cursor, Draft.DESCRIPTION, TEXT, AtomTextReader::read);
        } else {
            feed.readLate(cursor.element(), (info, end) -> info(info, feed));
        }
    }

    /** Reads it behind everything else; returns false for markup in XML. */
    private static boolean info(XmlElement info, FeedDraft feed) {
        String mode = "";
        String type = "text";
        for (XmlAttribute attribute : info.attributes()) {
            String name =
                    attribute.name().namespace().isEmpty() ? attribute.name().local() : "";
            switch (name) {
                case "mode" -> mode = attribute.value();
                case "type" -> type = attribute.value();
                default -> {
                    return false;
                }
            }
        }
        boolean words = info.children().stream().noneMatch(XmlElement.class::isInstance);
        String text = info.text().strip();
        if (!words || text.isEmpty() || feed.value(Draft.DESCRIPTION) != null) {
            return false;
        }
        Text description = switch (mode) {
            case "base64" -> Base64TextReader.parse(text, type);
            case "escaped" -> AtomTextReader.isHtml(type) ? Text.html(text) : Text.plain(text);
            default -> Text.plain(text);
        };
        if (description != null) {
            feed.set(Draft.DESCRIPTION, description);
        }
        return description != null;
    }

    /** Reads a category, whose term is in an attribute. */
    public static void category(XmlCursor cursor, Draft draft) throws IOException {
        cursor.correctAttributes(CATEGORY);
        String term = cursor.attribute("term");
        if (term == null) {
            categoryText(cursor.element(), cursor, draft);
            return;
        }
        String parent = "categories/" + draft.categories().size();
        draft.keepAttributes(cursor, parent, CATEGORY);
        draft.categories()
                .add(new Category(
                        term,
                        Optional.ofNullable(cursor.attribute("scheme")).map(Url::of),
                        Optional.ofNullable(cursor.attribute("label"))));
        draft.keepContent(cursor, parent);
    }

    /** Reads a category whose term is its text, as in RSS; keeps one without term, or with more than that. */
    private static void categoryText(XmlElement element, XmlCursor cursor, Draft draft) {
        String term = element.text().strip();
        if (term.isEmpty()
                || !element.attributes().isEmpty()
                || element.children().stream().anyMatch(XmlElement.class::isInstance)) {
            draft.keep(element);
            return;
        }
        cursor.report(Finding.of(
                        "category.as-text",
                        Severity.WARNING,
                        draft.path() + "/categories",
                        "The term of this category is its text instead of an attribute; it was read nevertheless")
                .withValue(term)
                .withHint("Write the term in the attribute \"term\""));
        draft.categories().add(Category.of(term));
    }

    private static @Nullable Generator generator(XmlCursor cursor) throws IOException {
        String uri = cursor.attribute("uri");
        String url = uri == null ? cursor.attribute("url") : uri;
        Optional<Url> page = Optional.ofNullable(url).map(cursor::url);
        Optional<String> version = Optional.ofNullable(cursor.attribute("version"));
        String name = Values.words(cursor);
        return name == null && page.isEmpty() && version.isEmpty()
                ? null
                : new Generator(name == null ? "" : name, page, version);
    }

    private static void logo(XmlCursor cursor, FeedDraft feed) throws IOException {
        if (feed.isFirst(feed.value(FeedDraft.LOGO), cursor, "logo/url", Draft.NO_ATTRIBUTES)) {
            Url logo = Values.url(cursor);
            feed.set(FeedDraft.LOGO, logo == null ? null : Image.of(logo));
        }
    }

    /** Reads the metadata of the feed that the entry was taken from (RFC 4287 §4.2.11). */
    private @Nullable Feed source(XmlCursor cursor, ArticleDraft article) throws IOException {
        FeedDraft source = new FeedDraft(article.path() + "/source");
        source.set(Draft.LANGUAGE, cursor.language());
        int depth = cursor.depth();
        String own = cursor.name().namespace();
        while (cursor.nextChild(depth)) {
            if (!cursor.name().namespace().equals(own) || !readFeed(cursor, source)) {
                source.keep(cursor);
            }
        }
        source.readLateElements(cursor);
        Feed feed = source.toFeed();
        return feed.equals(Feed.builder().build()) ? null : feed;
    }
}
