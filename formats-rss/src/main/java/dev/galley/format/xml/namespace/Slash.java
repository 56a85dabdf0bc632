package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Namespace;
import dev.galley.format.xml.read.XmlCursor;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The slash module of RSS 1.0: {@code slash:comments} is the number of comments. */
public final class Slash implements Namespace {
    /** The IRI of the namespace. */
    public static final String URI = "http://purl.org/rss/1.0/modules/slash/";

    @Override
    public List<String> uris() {
        return List.of(URI);
    }

    @Override
    public String prefix() {
        return "slash";
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) {
        return false;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        if (!cursor.local().equals("comments")) {
            return false;
        }
        Discussions.readCount(cursor, article);
        return true;
    }
}
