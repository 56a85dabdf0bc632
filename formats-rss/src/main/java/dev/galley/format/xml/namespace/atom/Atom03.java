package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Atom 0.3, which is read like its successor. */
public final class Atom03 extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/atom/ns#";

    /** The names that {@link Atom#readFeedInRss} and {@link Atom#readArticleInRss} read. */
    private static final Set<String> READ_IN_RSS = Set.of(
            "link",
            "author",
            "contributor",
            "category",
            "id",
            "icon",
            "title",
            "subtitle",
            "summary",
            "content",
            "rights",
            "published",
            "updated",
            "modified");

    /** Creates the descriptor. */
    public Atom03() {
        super("", URI, "Atom 0.3");
    }

    /** Returns the URIs of the drafts before Atom 0.3, when the format was called Pie and Echo. */
    @Override
    public List<String> aliases() {
        return List.of("http://purl.org/pie/", "http://purl.org/echo/");
    }

    @Override
    public boolean isFeedFormat() {
        return true;
    }

    /** Checks whether the name is that of an element which is read as a field in RSS, so that it cannot be an extension. */
    public static boolean isReadInRss(XmlName name) {
        return READ_IN_RSS.contains(name.local()) && new Atom03().has(name.namespace());
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return Atom.readFeedInRss(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return Atom.readArticleInRss(cursor, article);
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(Atom03Grammar.GRAMMAR);
    }
}
