package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Url;
import javax.xml.stream.XMLStreamException;

/** The Comment API ("well-formed web"): {@code wfw:commentRss} is the feed of the comments. */
public final class CommentApi extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://wellformedweb.org/CommentAPI/";

    /** Creates the descriptor. */
    public CommentApi() {
        super("wfw", URI, "The Comment API of The Well-Formed Web");
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        if (!cursor.local().equalsIgnoreCase("commentRss")) {
            return false;
        }
        if (article.isFirst(article.discussion.feed().orElse(null), cursor, "discussion/feed", Draft.NO_ATTRIBUTES)) {
            Url address = Values.url(cursor);
            if (address != null) {
                article.discussion = article.discussion.withFeed(address);
            }
        }
        return true;
    }
}
