package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.InReplyTo;
import dev.galley.model.Url;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Atom Threading Extensions (RFC 4685): what an entry answers, and how many answers it has. */
public final class Threading extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/syndication/thread/1.0";

    private static final Set<String> ATTRIBUTES = Set.of("ref", "href", "type", "source");

    /** Creates the descriptor. */
    public Threading() {
        super("thr", URI, "Atom Threading Extensions (RFC 4685)");
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
