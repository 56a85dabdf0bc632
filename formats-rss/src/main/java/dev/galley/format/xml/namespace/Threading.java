package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Namespace;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.InReplyTo;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Atom Threading Extensions (RFC 4685): what an entry answers, and how many answers it has. */
public final class Threading implements Namespace {
    /** The IRI of the namespace. */
    public static final String URI = "http://purl.org/syndication/thread/1.0";

    private static final Set<String> ATTRIBUTES = Set.of("ref", "href", "type", "source");

    @Override
    public List<String> uris() {
        return List.of(URI);
    }

    @Override
    public String prefix() {
        return "thr";
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) {
        return false;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        switch (cursor.local()) {
            case "in-reply-to" -> {
                String parent = "inReplyTo/" + article.inReplyTo.size();
                article.keepAttributes(cursor, parent, ATTRIBUTES);
                article.inReplyTo.add(new InReplyTo(
                        Optional.ofNullable(cursor.attribute("ref")),
                        url(cursor, "href"),
                        Optional.ofNullable(cursor.attribute("type")),
                        url(cursor, "source")));
                article.keepContent(cursor, parent);
            }
            case "total" -> Discussions.readCount(cursor, article);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Optional<Url> url(XmlCursor cursor, String attribute) {
        return Optional.ofNullable(cursor.attribute(attribute)).map(cursor::url);
    }
}
