package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.NamespaceUri;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.XmlName;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Media RSS 1.5.1. */
public final class MediaRss extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://search.yahoo.com/mrss/";

    private static final String FOLDED = NamespaceUri.folded(URI);

    /** Creates the descriptor. */
    public MediaRss() {
        super("media", URI, "Media RSS");
    }

    /** Creates the name of an element. */
    static XmlName element(String local) {
        return new XmlName(URI, "media", local);
    }

    /** Checks whether the name is one of this namespace, whose URI is often written without the slash at its end. */
    static boolean isMedia(XmlName name) {
        String uri = name.namespace();
        return uri.equals(URI) || NamespaceUri.folded(uri).equals(FOLDED);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        return MediaReader.read(cursor, article);
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(MediaGrammar.GRAMMAR);
    }

    @Override
    public String documentation() {
        return """
                Read from articles. What the table does not name, such as `media:hash` or `@bitrate`, is kept as an extension of the
                medium and written again.

                | element | model |
                |---|---|
                | `media:content` | a medium of the role enclosure, with `@type`, `@fileSize`, `@duration`, `@width` and `@height`; merged with an enclosure of the same address, and written beside it for what an enclosure cannot express |
                | `media:group` | its contents, each a medium. What the group says applies to each of them |
                | `media:thumbnail` | the lead image if there is no other; written |
                | `media:title` | `Media.title()`; written in RSS. Outside of contents it belongs to the only content, else it is the headline of an article without one |
                | `media:description` | `Media.caption()`; written. Without media it is the standfirst of an article without text |
                | `media:category` | a category; outside of contents only |
                | `media:credit` | `Media.credit()`; written |
                | `media:keywords` | categories, if the article has none; outside of contents only |
                """;
    }
}
