package dev.galley.format.xml.namespace.atom;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Facet;
import dev.galley.model.Hub;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Atom 1.0 (RFC 4287) inside RSS: links, people, dates and other values without an RSS element. If RSS has an element
 * of its own, that one counts. Atom documents are read by {@link AtomReader}.
 */
public final class Atom extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://www.w3.org/2005/Atom";

    /** The media type (RFC 4287 §7). */
    public static final String TYPE = "application/atom+xml";

    private static final XmlName ID = AtomElements.element("id");
    private static final XmlName ICON = AtomElements.element("icon");
    private static final XmlName UPDATED = AtomElements.element("updated");
    private static final XmlName RIGHTS = AtomElements.element("rights");

    private static final AtomReader READER = new AtomReader();

    /** Creates the descriptor. */
    public Atom() {
        super("atom", URI, "Atom 1.0 (RFC 4287)");
    }

    @Override
    public boolean isFeedFormat() {
        return true;
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return readFeedInRss(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return readArticleInRss(cursor, article);
    }

    @Override
    public boolean writeId(String id, ElementWriter out, Field field) throws IOException {
        out.valid(ID, Optional.of(id), Syntaxes.ATOM_ID, field);
        return true;
    }

    @Override
    public boolean writeIcon(Url icon, ElementWriter out, Field field) throws IOException {
        out.element(ICON, out.addresses().reference(icon, field), field);
        return true;
    }

    @Override
    public boolean writeHub(Hub hub, ElementWriter out, Field field) throws IOException {
        AtomElements.hub(hub, out, field);
        return true;
    }

    @Override
    public boolean writeLink(Link link, ElementWriter out, Field field) throws IOException {
        AtomElements.link(link, out, field);
        return true;
    }

    @Override
    public boolean writeAuthor(Person author, ElementWriter out, Field field) throws IOException {
        AtomElements.person(AtomFeedWriter.AUTHOR, author, out, field);
        return true;
    }

    @Override
    public boolean writeContributor(Person contributor, ElementWriter out, Field field) throws IOException {
        AtomElements.person(AtomFeedWriter.CONTRIBUTOR, contributor, out, field);
        return true;
    }

    @Override
    public boolean writeUpdated(OffsetDateTime updated, ElementWriter out, Field field) throws IOException {
        out.element(UPDATED, field.rfc3339(updated), field);
        return true;
    }

    @Override
    public boolean writeRights(Text rights, ElementWriter out, Field field) throws IOException {
        out.plain(RIGHTS, rights, field);
        return true;
    }

    @Override
    public boolean writeFeedFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return !out.inRss() && AtomElements.licenses(facet, out, field);
    }

    @Override
    public boolean writeArticleFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return !out.inRss() && AtomElements.licenses(facet, out, field);
    }

    /** Reads a link of an RSS channel or item whose attributes are those of Atom. */
    public static void readLink(XmlCursor cursor, Draft draft) throws IOException {
        AtomLinkReader.read(cursor, draft);
    }

    static boolean readFeedInRss(XmlCursor cursor, FeedDraft feed) throws IOException {
        switch (cursor.local()) {
            case "link", "author", "contributor", "category", "id", "icon" -> {
                return READER.readFeed(cursor, feed);
            }
            case "title" -> feed.fallBackOn(cursor, Draft.TITLE, Values::parsePlain);
            case "subtitle" -> feed.fallBackOn(cursor, Draft.DESCRIPTION, Values::parsePlain);
            case "rights" -> feed.fallBackOn(cursor, Draft.RIGHTS, Values::parsePlain);
            case "updated" -> feed.fallBackOn(cursor, Draft.UPDATED, Values::parseDate);
            case "published" -> feed.fallBackOn(cursor, Draft.PUBLISHED, Values::parseDate);
            default -> {
                return false;
            }
        }
        return true;
    }

    static boolean readArticleInRss(XmlCursor cursor, ArticleDraft article) throws IOException {
        switch (cursor.local()) {
            case "link", "author", "contributor", "category", "rights", "updated", "modified" -> {
                return READER.readArticle(cursor, article);
            }
            case "content" -> {
                return article.value(ArticleDraft.BODY) == null && READER.readArticle(cursor, article);
            }
            case "id" -> article.fallBackOn(cursor, Draft.ID, Values::parseWords);
            case "title" -> article.fallBackOn(cursor, Draft.TITLE, Values::parsePlain);
            case "summary" -> article.fallBackOn(cursor, Draft.DESCRIPTION, Values::parseHtml);
            case "published" -> article.fallBackOn(cursor, Draft.PUBLISHED, Values::parseDate);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(AtomGrammar.GRAMMAR);
    }

    @Override
    public String documentation() {
        return """
                The format of Atom documents. Inside RSS its elements are read, and written for what RSS has no element for.

                | element | model |
                |---|---|
                | `atom:link` | a link, an enclosure, a hub, the discussion or, with the relation `license`, a licence |
                | `atom:author`, `atom:contributor` | a person of whom more than name or e-mail address is known |
                | `atom:category` | a category; not written |
                | `atom:id` | the identifier; written for feeds |
                | `atom:icon` | `Feed.icon()` |
                | `atom:updated` | the date of the last change; written for articles |
                | `atom:rights` | the rights; written for articles |
                | `atom:content` | the body, if there is no other; not written |
                | `atom:title`, `atom:subtitle`, `atom:summary`, `atom:published` | read if RSS's own element is missing; not written |
                """;
    }
}
