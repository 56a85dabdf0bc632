package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.NamespaceReader;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Text;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads the elements of RSS documents of all versions and namespaces. */
public final class RssReader implements NamespaceReader {
    private static final List<Namespace> VERSIONS = List.of(new Rss(), new Rss10(), new Rss090(), new Rss11());
    private static final List<String> URIS =
            VERSIONS.stream().flatMap(version -> version.uris().stream()).toList();

    private static final Set<String> NAMES = Set.of(
            "rss",
            "channel",
            "item",
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "managingEditor",
            "webMaster",
            "pubDate",
            "lastBuildDate",
            "category",
            "generator",
            "docs",
            "cloud",
            "ttl",
            "image",
            "rating",
            "skipHours",
            "skipDays",
            "hour",
            "day",
            "url",
            "width",
            "height",
            "name",
            "guid",
            "author",
            "enclosure",
            "comments",
            "source");

    private final Draft.ValueReader<Text> description;

    /**
     * Creates a reader.
     *
     * @param plain whether descriptions are plain text, as in RSS 0.90 and 0.91, rather than HTML
     */
    public RssReader(boolean plain) {
        description = plain ? Values::text : cursor -> Values.text(cursor, Text.Kind.HTML);
    }

    @Override
    public boolean isFeedFormat() {
        return true;
    }

    /** Checks whether elements of the namespace are read as those of RSS. */
    static boolean isRss(String uri) {
        return VERSIONS.stream().anyMatch(version -> version.has(uri));
    }

    /** Checks whether RSS has an element of this local name. */
    static boolean hasElement(String local) {
        return NAMES.contains(local);
    }

    @Override
    public List<String> uris() {
        return URIS;
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return RssChannelReader.read(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return RssItemReader.read(cursor, article, description);
    }
}
