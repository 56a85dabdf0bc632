package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;

/** The Comment API ("well-formed web"): {@code wfw:commentRss} is the feed of the comments. */
public final class CommentApi extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://wellformedweb.org/CommentAPI/";

    /** The media type of the feed that {@code wfw:commentRss} names. */
    public static final String TYPE = "application/rss+xml";

    private static final XmlName COMMENT_RSS = new XmlName(URI, "wfw", "commentRss");

    /** Creates the descriptor. */
    public CommentApi() {
        super("wfw", URI, "The Comment API of The Well-Formed Web");
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equalsIgnoreCase("commentRss")) {
            return false;
        }
        if (article.isFirst(article.discussion().feed().orElse(null), cursor, "discussion/feed", Draft.NO_ATTRIBUTES)) {
            Url address = Values.url(cursor);
            if (address != null) {
                article.discussion(article.discussion().withFeed(address, TYPE));
            }
        }
        return true;
    }

    @Override
    public boolean writeCommentFeed(Url feed, ElementWriter out, Field field) throws IOException {
        out.absolute(COMMENT_RSS, Optional.of(feed), field);
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(URI)
                .in(Place.ITEM, Place.ENTRY, Place.CHANNEL, Place.FEED)
                .optional("comment", ElementRule.plain(Syntaxes.IRI))
                .optional("commentRss", ElementRule.plain(Syntaxes.IRI))
                .optional(
                        "commentRSS",
                        ElementRule.text(Syntaxes.IRI).watch(OldName.WATCH).build())
                .build());
    }

    /** Reports {@code commentRSS}, a misspelling in the first edition of the specification. */
    private static final class OldName implements Watcher {
        static final Watch<OldName> WATCH = Watch.of(OldName::new);

        @Override
        public void start(Element element) {
            element.report("wfw.comment-rss");
        }
    }

    @Override
    public String documentation() {
        return """
                Read from articles; written in RSS.

                | element | model |
                |---|---|
                | `wfw:commentRss` | `Discussion.feed()`, of the type `application/rss+xml` |
                """;
    }
}
