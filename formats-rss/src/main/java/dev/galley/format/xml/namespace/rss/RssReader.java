package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.NamespaceReader;
import dev.galley.format.xml.read.XmlCursor;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Reads the elements of RSS in RSS documents, whichever version and namespace they have. */
public final class RssReader implements NamespaceReader {
    private static final List<String> URIS = Stream.of(new Rss(), new Rss10(), new Rss090(), new Rss11())
            .flatMap(version -> version.uris().stream())
            .toList();

    @Override
    public List<String> uris() {
        return URIS;
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws XMLStreamException {
        return RssChannelReader.read(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws XMLStreamException {
        return RssItemReader.read(cursor, article);
    }
}
