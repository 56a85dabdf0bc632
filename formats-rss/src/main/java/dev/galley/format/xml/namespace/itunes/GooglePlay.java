package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Podcasts of Google Play Music, whose elements have the names and meanings of Apple's. They count if Apple's are missing. */
public final class GooglePlay extends Namespace {
    private static final Set<String> FEED = Set.of("author", "image", "category", "explicit", "block", "new-feed-url");
    private static final Set<String> ARTICLE = Set.of("author", "image", "explicit", "block");

    /** Creates the descriptor. */
    public GooglePlay() {
        super("googleplay", "http://www.google.com/schemas/play-podcasts/1.0", "Google Play podcasts");
    }

    /** The address of the schema, which many feeds declare. */
    @Override
    public List<String> aliases() {
        return List.of("http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        if (cursor.local().equals("description")) {
            feed.fallBackLastOn(cursor, Draft.DESCRIPTION, Values::parsePlain);
            return true;
        }
        if (!FEED.contains(cursor.local())) {
            return false;
        }
        Origin origin = cursor.origin();
        XmlElement element = cursor.element();
        feed.readLast(
                element, (late, at) -> PodcastValues.isIgnored(late, at) || ITunesReader.fallBack(late, origin, feed));
        return true;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (cursor.local().equals("description")) {
            article.fallBackLastOn(cursor, Draft.DESCRIPTION, Values::parseHtml);
            return true;
        }
        if (!ARTICLE.contains(cursor.local())) {
            return false;
        }
        Origin origin = cursor.origin();
        XmlElement element = cursor.element();
        article.readLast(
                element,
                (late, at) -> PodcastValues.isIgnored(late, at) || ITunesReader.fallBack(late, origin, article));
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule text = ElementRule.plain(Markup.PLAIN);
        ElementRule yesNo = ElementRule.plain(Syntaxes.oneOfIgnoringCase("yes", "no", "clean", "true", "false"));
        ElementRule image =
                ElementRule.text().requiredAttribute("href", Syntaxes.IRI).build();
        ElementRule category =
                ElementRule.text().requiredAttribute("text", Syntaxes.NOT_BLANK).build();
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
                .optional("author", text)
                .optional("block", yesNo)
                .optional("description", ElementRule.plain())
                .optional("explicit", yesNo)
                .optional("image", image)
                .in(Place.CHANNEL, Place.FEED)
                .many("category", category)
                .optional("email", ElementRule.plain(Syntaxes.EMAIL))
                .optional("owner", ElementRule.plain(Syntaxes.EMAIL))
                .optional("new-feed-url", ElementRule.plain(Syntaxes.IRI))
                .build());
    }

    @Override
    public String documentation() {
        return """
                Read if the elements of RSS and of Apple Podcasts do not give the value; not written. An element with another
                value than the model has stays an extension.

                | element | model |
                |---|---|
                | `googleplay:author` | an author |
                | `googleplay:image` | `Feed.logo()`, or the lead image of an article |
                | `googleplay:description` | `Feed.subtitle()`, `Article.standfirst()` |
                | `googleplay:category` | a category |
                | `googleplay:explicit`, `googleplay:block` | those of `Podcast` or `Episode` |
                | `googleplay:new-feed-url` | `Podcast.newFeedUrl()` |
                """;
    }
}
