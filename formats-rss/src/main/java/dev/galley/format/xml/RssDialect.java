package dev.galley.format.xml;

import dev.galley.format.xml.namespace.AtomInRss;
import dev.galley.format.xml.namespace.CommentApi;
import dev.galley.format.xml.namespace.Content;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.Rss;
import dev.galley.format.xml.namespace.Slash;
import dev.galley.format.xml.namespace.Threading;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Dialect;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Vocabulary;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Set;

/**
 * How the versions of RSS arrange a document: items inside the channel (0.91 to 2.0), beside it (0.90, 1.0), or in a
 * list of their own (1.1).
 */
final class RssDialect implements Dialect {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            new Rss(),
            new Content(),
            new DublinCore(),
            new AtomInRss(),
            new Slash(),
            new CommentApi(),
            new Threading()));

    private static final Set<String> ROOT = Set.of("version", "xml:lang");
    private static final Set<String> PART = Set.of("xml:lang");

    private String version = "";

    @Override
    public Vocabulary vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean enter(XmlCursor cursor, FeedDraft feed) {
        switch (cursor.local()) {
            case "rss", "RDF" -> {
                if (cursor.depth() != 1) {
                    return false;
                }
                version = "RSS " + rootVersion(cursor);
                feed.keepAttributes(cursor, "", ROOT);
            }
            case "channel", "Channel" -> enterChannel(cursor, feed);
            case "items" -> {
                return cursor.name().namespace().equals(Rss.RSS_11);
            }
            default -> {
                return false;
            }
        }
        String language = cursor.language();
        feed.surroundingLanguage = language == null ? feed.surroundingLanguage : language;
        return true;
    }

    private static String rootVersion(XmlCursor cursor) {
        String given = cursor.attribute("version");
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        return cursor.local().equals("RDF") ? "1.0" : "2.0";
    }

    private void enterChannel(XmlCursor cursor, FeedDraft feed) {
        String namespace = cursor.name().namespace();
        if (namespace.equals(Rss.RSS_11)) {
            version = "RSS 1.1";
        } else if (namespace.contains("netscape.com/rdf/simple/0.9")) {
            version = "RSS 0.90";
        }
        String about = cursor.attribute(Rss.RDF, "about");
        if (about != null && feed.id == null) {
            feed.id = about;
        }
        feed.keepAttributes(cursor, "", PART, Rss.RDF);
    }

    @Override
    public boolean isArticle(XmlCursor cursor) {
        return cursor.local().equals("item") && cursor.namespace() instanceof Rss;
    }

    @Override
    public void begin(XmlCursor cursor, ArticleDraft article) {
        boolean plain = version.equals("RSS 0.90") || version.equals("RSS 0.91");
        article.descriptionKind = plain ? Text.Kind.PLAIN : Text.Kind.HTML;
        article.language = cursor.language();
        article.id = cursor.attribute(Rss.RDF, "about");
        article.keepAttributes(cursor, "", PART, Rss.RDF);
    }

    /** A permalink is the address of the page where no other is given. */
    @Override
    public void end(ArticleDraft article) {
        Url permalink = article.permalink;
        if (permalink != null && article.link(Link.ALTERNATE) == null) {
            article.links.add(0, Link.alternate(permalink));
        }
    }

    @Override
    public String version() {
        return version;
    }
}
