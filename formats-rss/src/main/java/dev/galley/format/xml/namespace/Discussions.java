package dev.galley.format.xml.namespace;

import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Discussion;
import dev.galley.model.Url;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/** Reads the elements and links from several namespaces that describe the discussion of an article. */
public final class Discussions {
    private static final Set<String> LINK_ATTRIBUTES = Set.of("rel", "href", "type");

    private Discussions() {}

    /** Reads the number of comments from the element. */
    public static void readCount(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (article.isFirst(
                article.discussion().count().orElse(null), cursor, "discussion/count", Draft.NO_ATTRIBUTES)) {
            Integer count = Values.number(cursor, article.path() + "/discussion/count");
            if (count != null) {
                article.discussion(article.discussion().withCount(count));
            }
        }
    }

    /**
     * Reads a link of the relation "replies" (RFC 4685 §4) with its {@code thr:count} and {@code thr:updated}. Returns
     * false if the discussion already has a page or feed, whichever the link leads to.
     */
    public static boolean takeReplies(XmlCursor cursor, ArticleDraft article, Url href) {
        boolean feed = LinkRelation.isFeed(cursor.attribute("type"));
        Discussion known = article.discussion();
        if ((feed ? known.feed() : known.page()).isPresent()) {
            return false;
        }
        Discussion placed = feed ? known.withFeed(href) : known.withPage(href);
        article.discussion(withUpdated(withCount(placed, cursor, article), cursor, article));
        article.keepAttributes(cursor, "discussion", LINK_ATTRIBUTES, Threading.URI);
        return true;
    }

    private static Discussion withCount(Discussion discussion, XmlCursor cursor, ArticleDraft article) {
        Integer count =
                Values.number(cursor.attribute(Threading.URI, "count"), cursor, article.path() + "/discussion/count");
        return count == null || discussion.count().isPresent() ? discussion : discussion.withCount(count);
    }

    private static Discussion withUpdated(Discussion discussion, XmlCursor cursor, ArticleDraft article) {
        Optional<OffsetDateTime> updated = Optional.ofNullable(cursor.attribute(Threading.URI, "updated"))
                .map(raw -> Values.date(raw, cursor, article.path() + "/discussion/updated"));
        return updated.isEmpty() || discussion.updated().isPresent()
                ? discussion
                : discussion.withUpdated(updated.get());
    }
}
