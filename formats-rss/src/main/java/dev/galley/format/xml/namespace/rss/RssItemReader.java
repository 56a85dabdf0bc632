package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.PersonText;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Url;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The elements inside an RSS {@code item} (RSS 2.0, "Elements of &lt;item&gt;"). */
final class RssItemReader {
    private static final Set<String> CATEGORY = Set.of("domain");
    private static final Set<String> GUID = Set.of("isPermaLink");
    private static final Set<String> SOURCE = Set.of("url", "xml:lang");
    private static final Set<String> ENCLOSURE = Set.of("url", "length", "type");

    private RssItemReader() {}

    static boolean read(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        switch (cursor.local()) {
            case "title" -> {
                if (article.isFirst(article.headline, cursor, "headline", Draft.TEXT_ATTRIBUTES)) {
                    article.headline = Values.text(cursor);
                }
            }
            case "link" -> link(cursor, article);
            case "description" -> {
                if (article.isFirst(article.standfirst, cursor, "standfirst", Draft.TEXT_ATTRIBUTES)) {
                    article.standfirst = Values.text(cursor, article.descriptionKind);
                }
            }
            case "author" -> PersonText.read(cursor, article, article.authors, "authors");
            case "category" -> category(cursor, article);
            case "comments" -> {
                if (article.isFirst(
                        article.discussion.page().orElse(null), cursor, "discussion/page", Draft.NO_ATTRIBUTES)) {
                    Url page = Values.url(cursor);
                    if (page != null) {
                        article.discussion = article.discussion.withPage(page);
                    }
                }
            }
            case "enclosure" -> enclosure(cursor, article);
            case "guid" -> guid(cursor, article);
            case "pubDate" -> {
                if (article.isFirst(article.published, cursor, "published", Draft.NO_ATTRIBUTES)) {
                    article.published = Values.date(cursor, article.path() + "/published");
                }
            }
            case "expirationDate" -> {
                if (article.isFirst(article.expires, cursor, "expires", Draft.NO_ATTRIBUTES)) {
                    article.expires = Values.date(cursor, article.path() + "/expires");
                }
            }
            case "source" -> {
                if (article.isFirst(article.source, cursor, "source", SOURCE)) {
                    source(cursor, article);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The page. RSS allows one; a second one that leads elsewhere is an error, and kept. */
    static void link(XmlCursor cursor, Draft draft) throws XMLStreamException {
        draft.keepAttributes(cursor, "links/" + draft.links.size(), Draft.NO_ATTRIBUTES);
        Url href = Values.url(cursor);
        if (href != null) {
            draft.addLink(Link.alternate(href));
        }
    }

    static void category(XmlCursor cursor, Draft draft) throws XMLStreamException {
        draft.keepAttributes(cursor, "categories/" + draft.categories.size(), CATEGORY);
        String domain = cursor.attribute("domain");
        String term = Values.words(cursor);
        if (term != null) {
            Category category = Category.of(term);
            draft.categories.add(domain == null ? category : category.withScheme(Url.of(domain)));
        }
    }

    private static void enclosure(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        String parent = "media/" + article.media.size();
        String url = cursor.attribute("url");
        if (url == null) {
            article.keep(cursor);
            return;
        }
        article.keepAttributes(cursor, parent, ENCLOSURE);
        article.media.add(Media.builder(cursor.url(url), Media.Role.ENCLOSURE)
                .type(cursor.attribute("type"))
                .size(Values.longNumber(cursor.attribute("length"), cursor, article.path() + "/" + parent + "/size"))
                .build());
        article.keepContent(cursor, parent);
    }

    private static void guid(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        if (article.isFirst(article.id, cursor, "id", GUID)) {
            String permalink = cursor.attribute("isPermaLink");
            article.id = Values.words(cursor);
            if (permalink == null || permalink.strip().equalsIgnoreCase("true")) {
                article.permalink = permalink(article.id, cursor);
            }
        }
    }

    /** What says nothing else is a permalink (RSS 2.0), so that numbers and tags call themselves one: they lead nowhere. */
    private static @Nullable Url permalink(@Nullable String id, XmlCursor cursor) {
        return id != null && (id.startsWith("/") || Url.of(id).isWeb()) ? cursor.url(id) : null;
    }

    private static void source(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        String url = cursor.attribute("url");
        var source = Feed.builder();
        if (url != null) {
            source.link(Link.of(Link.SELF, cursor.url(url)));
        }
        Feed told = source.title(Values.text(cursor)).build();
        article.source = told.equals(Feed.builder().build()) ? null : told;
    }
}
