package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.date.MediaDuration;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Podcasts (Apple Podcasts, A Podcaster's Guide to RSS). */
public final class ITunes extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    private static final XmlName AUTHOR = element("author");
    private static final XmlName CATEGORY = element("category");
    private static final XmlName DURATION = element("duration");
    private static final XmlName IMAGE = element("image");

    private static final Set<String> NAMES = Set.of(
            "author",
            "block",
            "category",
            "complete",
            "duration",
            "email",
            "episode",
            "episodeType",
            "explicit",
            "image",
            "isClosedCaptioned",
            "keywords",
            "name",
            "new-feed-url",
            "order",
            "owner",
            "season",
            "subtitle",
            "summary",
            "title",
            "type");

    /** Creates the descriptor. */
    public ITunes() {
        super("itunes", URI, "Apple Podcasts");
    }

    /** Creates the name of an element of Apple Podcasts. */
    public static XmlName element(String local) {
        return new XmlName(URI, "itunes", local);
    }

    @Override
    public List<String> aliases() {
        return List.of("http://www.itunes.com/DTDs/Podcast-1.0.dtd");
    }

    /** Returns the URI in the example of the first specification, of July 2005, which feeds have copied. */
    @Override
    public List<String> misspellings() {
        return List.of("http://example.com/DTDs/Podcast-1.0.dtd");
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        ITunesReader.readFeed(cursor, feed);
        return true;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        ITunesReader.readArticle(cursor, article);
        return true;
    }

    @Override
    public boolean writeDuration(Duration duration, ElementWriter out, Field field) throws IOException {
        Duration whole = duration.truncatedTo(ChronoUnit.SECONDS);
        String seconds = duration.isNegative() ? null : MediaDuration.inSeconds(whole);
        if (seconds == null) {
            return false;
        }
        out.element(DURATION, seconds);
        if (!whole.equals(duration)) {
            field.reduced("whole seconds");
        }
        return true;
    }

    private static void image(String address, ElementWriter out) throws IOException {
        out.start(IMAGE);
        out.attribute("href", address);
        out.end();
    }

    /** Writes a category of Apple's, and inside it those behind it that are its subcategories in Apple's list. */
    @Override
    public int writeCategories(List<Category> categories, int first, ElementWriter out, Field owner)
            throws IOException {
        Category outer = categories.get(first);
        if (!isOwn(outer) || !ITunesCategory.isKnown(outer.term().strip())) {
            return 0;
        }
        start(outer, out, owner.at("categories", first));
        int next = first + 1;
        while (next < categories.size()
                && isOwn(categories.get(next))
                && ITunesCategory.isKnown(outer.term(), categories.get(next).term())) {
            start(categories.get(next), out, owner.at("categories", next));
            out.end();
            next++;
        }
        out.end();
        return next - first;
    }

    private static boolean isOwn(Category category) {
        return category.scheme().equals(Optional.of(ITunesShared.SCHEME))
                && !category.term().isBlank();
    }

    private static void start(Category category, ElementWriter out, Field field) throws IOException {
        out.start(CATEGORY);
        out.attribute("text", field.words(category.term()));
        category.label().ifPresent(label -> field.at("label").lost(label));
    }

    @Override
    public void repeat(Feed feed, ElementWriter out) throws IOException {
        if (feed.facet(Podcast.class).isPresent()) {
            if (feed.extension(URI, "author").isEmpty()) {
                author(feed.authors(), out);
            }
            Optional<String> logo = feed.logo()
                    .map(Image::url)
                    .filter(url -> out.inRss() || url.isAbsolute())
                    .flatMap(out.addresses()::repaired);
            if (logo.isPresent() && feed.extension(URI, "image").isEmpty()) {
                image(logo.get(), out);
            }
        }
    }

    @Override
    public void repeat(Article article, ElementWriter out) throws IOException {
        if (article.facet(Episode.class).isEmpty()) {
            return;
        }
        if (article.extension(URI, "author").isEmpty()) {
            author(article.authors(), out);
        }
        Optional<String> image = article.media().stream()
                .filter(medium -> medium.role() == Media.Role.LEAD)
                .findFirst()
                .flatMap(medium -> out.addresses().repaired(medium.url()));
        if (image.isPresent() && article.extension(URI, "image").isEmpty()) {
            image(image.get(), out);
        }
    }

    private static void author(List<Person> authors, ElementWriter out) throws IOException {
        String name = authors.isEmpty() ? "" : authors.get(0).name().orElse("");
        if (!name.isBlank()
                && name.equals(name.strip())
                && ITunesTexts.fitted("author", name).equals(name)) {
            out.element(AUTHOR, name);
        }
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(ITunesGrammar.GRAMMAR);
    }

    @Override
    public String documentation() {
        return """
                Maps to the facets `Podcast` of a feed and `Episode` of an article, and to fields that every feed or article
                has. An element that the model cannot hold completely stays an extension.

                | element | model |
                |---|---|
                | `itunes:author` | an author, if there is no other; written beside the author's own element in podcasts |
                | `itunes:block` | `Podcast.block()`, `Episode.block()` |
                | `itunes:category` | categories of the scheme `http://www.itunes.com/`; subcategories follow their category |
                | `itunes:complete` | `Podcast.complete()` |
                | `itunes:duration` | `Media.duration()` of the first enclosure; written in whole seconds |
                | `itunes:episode`, `itunes:season`, `itunes:episodeType` | `Episode.number()`, `season()`, `type()` |
                | `itunes:explicit` | `Podcast.explicit()`, `Episode.explicit()`; written as `true` or `false` |
                | `itunes:image` | `Feed.logo()`, or the lead image of an article, if there is no other; written beside them in podcasts |
                | `itunes:keywords` | categories, if not there yet; written as `category` |
                | `itunes:new-feed-url` | `Podcast.newFeedUrl()` |
                | `itunes:owner` | `Podcast.owner()`, with name and e-mail address |
                | `itunes:subtitle` | `Episode.subtitle()`; `Feed.subtitle()`, if there is no other |
                | `itunes:summary` | `Feed.subtitle()` or `Article.standfirst()`, if there is no other; not written |
                | `itunes:title` | `Episode.title()`; the headline of an article without one |
                | `itunes:type` | `Podcast.type()` |
                """;
    }
}
