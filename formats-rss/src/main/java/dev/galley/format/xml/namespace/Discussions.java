package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Discussion;
import dev.galley.model.Link;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/** Reads and writes the elements and links of several namespaces that describe the discussion of an article. */
public final class Discussions {
    private static final Set<String> LINK_ATTRIBUTES = Set.of("rel", "href", "type");

    private Discussions() {}

    /** Reads the number of comments from the element. One that repeats the known number says nothing new. */
    public static void readCount(XmlCursor cursor, ArticleDraft article) throws IOException {
        Optional<Integer> known = article.discussion().count();
        if (known.isPresent()) {
            XmlElement again = cursor.element();
            if (!Namespace.isText(again)
                    || !again.text().strip().equals(known.get().toString())) {
                keepOther(again, cursor, article);
            }
            return;
        }
        article.countedBy(cursor.name());
        article.keepAttributes(cursor, "discussion/count", Draft.NO_ATTRIBUTES);
        Integer count = Values.number(cursor, article.path() + "/discussion/count");
        if (count != null) {
            article.discussion(article.discussion().withCount(count));
        }
    }

    /** Keeps an element with another number: it is a duplicate only if the known one comes from an element of the same name. */
    private static void keepOther(XmlElement other, XmlCursor cursor, ArticleDraft article) {
        XmlName first = article.countedBy();
        if (first == null || first.equals(other.name())) {
            article.keepDuplicate(other, cursor);
            return;
        }
        cursor.report(Finding.of(
                        "element.same-meaning",
                        Severity.WARNING,
                        article.path(),
                        other.name() + " has another number of comments than " + first
                                + ", which comes first and counts")
                .withValue(other.text().strip())
                .withHint("Write both elements with the same number"));
        article.keep(other);
    }

    /**
     * Reads a link of the relation "replies" (RFC 4685 §4) with its {@code thr:count} and {@code thr:updated}. Returns
     * false if the discussion already has a page or feed, whichever the link leads to.
     */
    public static boolean takeReplies(XmlCursor cursor, ArticleDraft article, Url href) {
        String type = cursor.attribute("type");
        Discussion known = article.discussion();
        String feedType = LinkRelation.isFeed(type) ? type : null;
        if ((feedType != null ? known.feed() : known.page()).isPresent()) {
            return false;
        }
        Discussion placed = feedType != null ? known.withFeed(href, feedType) : known.withPage(href);
        article.discussion(withUpdated(placed, cursor, article));
        Integer count =
                Values.number(cursor.attribute(Threading.URI, "count"), cursor, article.path() + "/discussion/count");
        if (count != null) {
            article.linkedCount(count);
        }
        article.keepAttributes(cursor, "discussion", LINK_ATTRIBUTES, Threading.URI);
        return true;
    }

    /**
     * Writes the feed of the comments in RSS: as {@code wfw:commentRss}, or as a link of the relation "replies" if it is not
     * in RSS.
     */
    public static void writeFeed(Discussion discussion, Field owner, ElementWriter out, NamespaceWriters others)
            throws IOException {
        String type = writtenFeedType(discussion, CommentApi.TYPE, owner);
        if (discussion.feed().isEmpty()) {
            return;
        }
        Field field = owner.at("feed");
        if (type.equals(CommentApi.TYPE)) {
            others.write(discussion.feed(), field, NamespaceWriter::writeCommentFeed);
            return;
        }
        Optional<Link> link = out.addresses()
                .absolute(discussion.feed().get(), field)
                .map(url -> Link.of(Link.REPLIES, url).withType(type));
        others.write(link, field, NamespaceWriter::writeLink);
    }

    /**
     * Returns the media type to write for the feed of the comments. It is {@code usual} if none is known, or if readers would
     * not see from the known one that the link leads to a feed; both are reported.
     */
    public static String writtenFeedType(Discussion discussion, String usual, Field owner) {
        Field field = owner.at("feedType");
        Optional<String> given = discussion.feedType();
        if (discussion.feed().isEmpty()) {
            given.ifPresent(field::lost);
            return usual;
        }
        if (given.isEmpty()) {
            field.derived(usual, "the format");
            return usual;
        }
        String type = given.get();
        if (!LinkRelation.isFeed(type) || !ValidValue.is(Syntaxes.MEDIA_TYPE, type)) {
            field.reduced(usual);
            return usual;
        }
        return type;
    }

    private static Discussion withUpdated(Discussion discussion, XmlCursor cursor, ArticleDraft article) {
        Optional<OffsetDateTime> updated = Optional.ofNullable(cursor.attribute(Threading.URI, "updated"))
                .map(raw -> Values.date(raw, cursor, article.path() + "/discussion/updated"));
        return updated.isEmpty() || discussion.updated().isPresent()
                ? discussion
                : discussion.withUpdated(updated.get());
    }
}
