package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Namespace;
import dev.galley.format.xml.read.XmlCursor;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Elements of Atom inside RSS: links, people, dates and what else RSS cannot say. Where RSS has an element of its own,
 * that one counts.
 */
public final class AtomInRss implements Namespace {
    private final Atom atom = new Atom();

    @Override
    public List<String> uris() {
        return List.of(Atom.URI, Atom.URI_03);
    }

    @Override
    public String prefix() {
        return atom.prefix();
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        switch (cursor.local()) {
            case "link", "author", "contributor", "category", "id", "icon" -> {
                return atom.readFeed(cursor, feed);
            }
            case "title", "subtitle", "rights", "updated" -> feed.fallBackOn(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        switch (cursor.local()) {
            case "link", "author", "contributor", "category", "rights", "updated", "modified" -> {
                return atom.readArticle(cursor, article);
            }
            case "content" -> {
                return article.body == null && atom.readArticle(cursor, article);
            }
            case "id", "title", "summary", "published" -> article.fallBackOn(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }
}
