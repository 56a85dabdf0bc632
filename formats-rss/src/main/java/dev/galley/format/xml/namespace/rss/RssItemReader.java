package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.namespace.atom.Atom;
import dev.galley.format.xml.namespace.atom.AtomReader;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements inside an RSS {@code item} (RSS 2.0, "Elements of &lt;item&gt;"). */
final class RssItemReader {
    private static final Set<String> CATEGORY = Set.of("domain");
    private static final Set<String> GUID_ATTRIBUTES = Set.of("isPermaLink");
    private static final Set<String> SOURCE_ATTRIBUTES = Set.of("url", "xml:lang");
    private static final XmlName HREF = XmlName.of("href");
    private static final Set<String> LINK_ATTRIBUTES = Set.of("href", "type", "hreflang", "title");

    private RssItemReader() {}

    static boolean read(XmlCursor cursor, ArticleDraft article, Draft.ValueReader<Text> description)
            throws IOException {
        switch (cursor.local()) {
            case "title" -> article.read(cursor, Draft.TITLE, Draft.TEXT_ATTRIBUTES, Values::text);
            case "link" -> link(cursor, article);
            case "description" -> article.read(cursor, Draft.DESCRIPTION, Draft.TEXT_ATTRIBUTES, description);
            case "author" -> PersonText.read(cursor, article, article.authors(), "authors");
            case "creator" -> PersonText.read(cursor, article, article.authors(), "authors");
            case "category" -> category(cursor, article);
            case "comments" -> {
                if (article.isFirst(
                        article.discussion().page().orElse(null), cursor, "discussion/page", Draft.NO_ATTRIBUTES)) {
                    Url page = Values.url(cursor);
                    if (page != null) {
                        article.discussion(article.discussion().withPage(page));
                    }
                }
            }
            case "enclosure" -> article.files().readEnclosure(cursor);
            case "guid" -> guid(cursor, article);
            case "pubDate" -> article.readDate(cursor, Draft.PUBLISHED);
            case "published" -> article.fallBackOn(cursor, Draft.PUBLISHED, Values::parseDate);
            case "date" -> article.fallBackOn(cursor, Draft.PUBLISHED, RssItemReader::dateIfAny);
            case "updated", "modified" -> article.fallBackOn(cursor, Draft.UPDATED, RssItemReader::dateIfAny);
            case "id" -> article.fallBackOn(cursor, Draft.ID, Values::parseWords);
            case "expirationDate" -> article.readDate(cursor, ArticleDraft.EXPIRES);
            case "content" -> article.fallBackOnText(cursor, ArticleDraft.BODY, Values::parseBody);
            case "summary" -> article.fallBackOnText(cursor, Draft.DESCRIPTION, Values::parseHtml);
            case "image" -> image(cursor, article);
            case "source" -> {
                cursor.correctAttributes(SOURCE_ATTRIBUTES);
                article.read(cursor, ArticleDraft.SOURCE, SOURCE_ATTRIBUTES, RssItemReader::source);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads the address of the page. RSS allows one; a different second one is kept as a link too. Some feeds write links as
     * in Atom, with the address in an attribute.
     */
    static void link(XmlCursor cursor, Draft draft) throws IOException {
        String href = cursor.attribute("href");
        if (href != null && !href.isBlank() && cursor.attribute("rel") != null) {
            Atom.readLink(cursor, draft);
            return;
        }
        if (href != null) {
            Origin origin = cursor.origin();
            linkWithHref(cursor.element(), origin, draft);
            return;
        }
        int kept = draft.extensionCount();
        String parent = "links/" + draft.links().size();
        draft.keepAttributes(cursor, parent, Draft.NO_ATTRIBUTES);
        Url page = Values.url(cursor);
        if (page != null) {
            int index = draft.addLink(Link.alternate(page));
            draft.moveExtensions(kept, parent, "links/" + index);
        }
    }

    private static void linkWithHref(XmlElement element, Origin origin, Draft draft) {
        String text = element.text().strip();
        if (text.isEmpty()
                && element.attributes().stream()
                        .filter(attribute -> attribute.name().equals(HREF))
                        .allMatch(attribute -> attribute.value().isBlank())) {
            draft.keep(element);
            return;
        }
        int kept = draft.extensionCount();
        String parent = "links/" + draft.links().size();
        Map<String, String> known = new HashMap<>();
        for (XmlAttribute attribute : element.attributes()) {
            XmlName name = attribute.name();
            if (text.isEmpty() && name.namespace().isEmpty() && LINK_ATTRIBUTES.contains(name.local())) {
                known.put(name.local(), attribute.value());
            } else {
                draft.keep(new Extension.Attribute(parent, attribute));
            }
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inside) {
                draft.keep(new Extension.Element(parent, inside));
            }
        }
        Link link = Link.alternate(origin.resolve(known.getOrDefault("href", text)));
        int index = draft.addLink(new Link(
                link.href(),
                link.rel(),
                Optional.ofNullable(known.get("type")),
                Optional.ofNullable(known.get("hreflang")),
                Optional.ofNullable(known.get("title")),
                Optional.empty()));
        draft.moveExtensions(kept, parent, "links/" + index);
    }

    static void category(XmlCursor cursor, Draft draft) throws IOException {
        String inAttribute = cursor.attribute("term");
        if (inAttribute != null && !inAttribute.isBlank() && cursor.attribute("domain") == null) {
            AtomReader.category(cursor, draft);
            return;
        }
        cursor.correctAttributes(CATEGORY);
        draft.keepAttributes(cursor, "categories/" + draft.categories().size(), CATEGORY);
        String domain = cursor.attribute("domain");
        String term = Values.words(cursor);
        if (term != null) {
            Category category = Category.of(term);
            draft.categories().add(domain == null ? category : category.withScheme(Url.of(domain)));
        }
    }

    /** Reads an image, which RSS has only in channels, as the lead image unless the item has another. */
    private static void image(XmlCursor cursor, ArticleDraft article) throws IOException {
        Origin origin = cursor.origin();
        article.readLate(cursor.element(), (image, at) -> {
            String address = RssImageReader.address(image);
            boolean read = address != null && article.addLead(Media.lead(origin.resolve(address)));
            return read && RssImageReader.isOnlyAddress(image);
        });
    }

    /** Parses a date in an element that RSS does not have and that may hold something else. */
    private static @Nullable OffsetDateTime dateIfAny(String text, @Nullable XmlCursor cursor, String path) {
        return Values.parseDate(text, null, path);
    }

    private static void guid(XmlCursor cursor, ArticleDraft article) throws IOException {
        cursor.correctAttributes(GUID_ATTRIBUTES);
        String given = cursor.attribute("isPermaLink");
        boolean permalink = given == null || given.strip().equalsIgnoreCase("true");
        article.read(cursor, Draft.ID, GUID_ATTRIBUTES, at -> {
            String id = Values.words(at);
            article.permalink(permalink ? permalink(id, at) : null);
            return id;
        });
    }

    /**
     * Returns the address of the page; null if the guid cannot be one. A guid is a permalink by default (RSS 2.0), so
     * many that are only numbers or tags are declared to be one.
     */
    private static @Nullable Url permalink(@Nullable String id, XmlCursor cursor) {
        return id != null && (id.startsWith("/") || Url.of(id).isWeb()) ? cursor.url(id) : null;
    }

    private static @Nullable Feed source(XmlCursor cursor) throws IOException {
        String url = cursor.attribute("url");
        FeedBuilder source = Feed.builder();
        if (url != null) {
            source.link(Link.of(Link.SELF, cursor.url(url)));
        }
        Feed feed = source.title(Values.text(cursor)).build();
        return feed.equals(Feed.builder().build()) ? null : feed;
    }
}
