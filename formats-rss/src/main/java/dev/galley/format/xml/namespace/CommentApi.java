package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Namespace;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Url;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The Comment API ("well-formed web"): {@code wfw:commentRss} is the feed of the comments. */
public final class CommentApi implements Namespace {
    /** The IRI of the namespace. */
    public static final String URI = "http://wellformedweb.org/CommentAPI/";

    @Override
    public List<String> uris() {
        return List.of(URI);
    }

    @Override
    public String prefix() {
        return "wfw";
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) {
        return false;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        if (!cursor.local().equalsIgnoreCase("commentRss")) {
            return false;
        }
        if (article.isFirst(article.discussion.feed().orElse(null), cursor, "discussion/feed", RssItem.NONE)) {
            Url address = Values.url(cursor);
            if (address != null) {
                article.discussion = article.discussion.withFeed(address);
            }
        }
        return true;
    }
}
