package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.NamespaceUri;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Media RSS 1.5.1. */
public final class MediaRss extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://search.yahoo.com/mrss/";

    /** The scheme of the category that marks a banner. */
    static final String JSON_FEED = "https://jsonfeed.org/version/1.1";
    /** The category of a banner: the name that it has in JSON Feed. */
    static final String BANNER = "banner_image";

    private static final List<String> MISSPELLINGS = List.of(
            "http://video.search.yahoo.com/mrss/",
            "http://tools.search.yahoo.com/mrss/",
            "http://search.yahoo.com/mrss/index.html",
            "https://www.rssboard.org/media-rss");
    private static final Set<String> FOLDED = Stream.concat(Stream.of(URI), MISSPELLINGS.stream())
            .map(NamespaceUri::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NAMES = Set.of(
            "content",
            "group",
            "title",
            "description",
            "thumbnail",
            "category",
            "keywords",
            "credit",
            "copyright",
            "player",
            "rating",
            "text",
            "restriction",
            "hash");

    /** Creates the descriptor. */
    public MediaRss() {
        super("media", URI, "Media RSS");
    }

    /** Creates the name of an element. */
    static XmlName element(String local) {
        return new XmlName(URI, "media", local);
    }

    /**
     * Checks whether the name is one of this namespace, whose URI is often written without the slash at its end, or as one of
     * {@link #misspellings}.
     */
    static boolean isMedia(XmlName name) {
        String uri = name.namespace();
        return uri.equals(URI) || FOLDED.contains(NamespaceUri.folded(uri));
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public List<String> misspellings() {
        return MISSPELLINGS;
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return FeedMediaReader.read(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return MediaReader.read(cursor, article);
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(MediaGrammar.GRAMMAR);
    }

    @Override
    public String documentation() {
        return """
                What the tables do not name, such as `media:player`, `media:rating`, `media:hash`, `media:restriction` or `@bitrate`, is
                kept as an extension of the medium and written again. Articles:

                | element | model |
                |---|---|
                | `media:content` | a medium of the role enclosure, with `@type`, `@fileSize`, `@duration`, `@width` and `@height`; merged with an enclosure of the same address, and written beside it for what an enclosure cannot express |
                | `media:content` of an image | the lead image, if the article has none and no enclosure has the same address |
                | `media:content` with `<media:category scheme="https://jsonfeed.org/version/1.1">banner_image</media:category>` | the banner; written |
                | `media:group` | its contents, each a medium; two or more have the same `Media.group()`. What the group says applies to each of them; written |
                | `media:thumbnail` | the lead image if there is none of another address; written |
                | `media:title` | `Media.title()`; written in RSS. Outside of contents it belongs to the only content, and is the headline of an article without one |
                | `media:description` | `Media.caption()`; written. Outside of contents it is also the standfirst of an article without text |
                | `media:category` | a category; outside of contents only |
                | `media:credit` | `Media.credit()`; written |
                | `media:keywords` | categories, if not there yet |
                | `media:copyright` | the rights, if there are no others; outside of contents only |

                Feeds, where all others stay extensions:

                | element | model |
                |---|---|
                | `media:thumbnail` | `Feed.logo()`, if there is no other |
                | `media:category`, `media:keywords` | categories, keywords if not there yet |
                | `media:copyright` | the rights, if there are no others |
                """;
    }
}
