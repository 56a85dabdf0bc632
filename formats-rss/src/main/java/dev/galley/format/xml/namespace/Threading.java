package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.InReplyTo;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Atom Threading Extensions (RFC 4685): replies, and the number of replies to an entry. */
public final class Threading extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/syndication/thread/1.0";

    private static final Set<String> ATTRIBUTES = Set.of("ref", "href", "type", "source");

    /** The attribute of a link that gives the time of the last comment. */
    public static final XmlName UPDATED = new XmlName(URI, "thr", "updated");

    private static final XmlName TOTAL = new XmlName(URI, "thr", "total");
    private static final XmlName IN_REPLY_TO = new XmlName(URI, "thr", "in-reply-to");

    /** Creates the descriptor. */
    public Threading() {
        super("thr", URI, "Atom Threading Extensions (RFC 4685)");
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        switch (cursor.local()) {
            case "in-reply-to" -> {
                String parent = "inReplyTo/" + article.inReplyTo().size();
                article.keepAttributes(cursor, parent, ATTRIBUTES);
                article.inReplyTo()
                        .add(new InReplyTo(
                                Optional.ofNullable(cursor.attribute("ref")),
                                url(cursor, "href"),
                                Optional.ofNullable(cursor.attribute("type")),
                                url(cursor, "source")));
                article.keepContent(cursor, parent);
            }
            case "total" -> Discussions.readCount(cursor, article);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Optional<Url> url(XmlCursor cursor, String attribute) {
        return Optional.ofNullable(cursor.attribute(attribute)).map(cursor::url);
    }

    @Override
    public boolean writeCommentCount(Integer count, ElementWriter out, Field field) throws IOException {
        out.words(TOTAL, field.count(Optional.of(count)), field);
        return true;
    }

    /**
     * Writes the resource replied to. RFC 4685 §3 requires its id, an absolute IRI; if it has none, its address is written.
     */
    @Override
    public boolean writeInReplyTo(InReplyTo answered, ElementWriter out, Field field) throws IOException {
        Optional<String> ref = answered.ref().filter(given -> ValidValue.is(Syntaxes.IRI, given));
        String id =
                ref.or(() -> answered.href().flatMap(out.addresses()::repaired)).orElse("");
        if (id.isEmpty()) {
            return false;
        }
        if (ref.isEmpty()) {
            field.at("ref").derived(id, "its address");
        }
        out.start(IN_REPLY_TO);
        out.attribute("ref", id);
        out.attribute("href", answered.href().flatMap(url -> out.addresses().reference(url, field.at("href"))));
        out.attribute("type", answered.type(), Syntaxes.MEDIA_TYPE, field.at("type"));
        out.attribute("source", answered.source().flatMap(url -> out.addresses().reference(url, field.at("source"))));
        out.extensionAttributes(IN_REPLY_TO, field);
        out.end();
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule inReplyTo = ElementRule.empty()
                .requiredAttribute("ref", Syntaxes.IRI)
                .attribute("href", Syntaxes.IRI_REFERENCE)
                .attribute("source", Syntaxes.IRI_REFERENCE)
                .attribute("type", Syntaxes.MEDIA_TYPE)
                .build();
        return Optional.of(NamespaceGrammar.of(URI)
                .in(Place.FEED, Place.ENTRY, Place.SOURCE, Place.CHANNEL, Place.ITEM)
                .many("in-reply-to", inReplyTo)
                .optional("total", ElementRule.plain(Syntaxes.NON_NEGATIVE))
                .many("children", ElementRule.OPEN)
                .in(Place.LINK)
                .attribute("count", Syntaxes.NON_NEGATIVE)
                .attribute("updated", Syntaxes.ATOM_DATE)
                .attribute("when", (value, notice) -> notice.add("thr.when"))
                .build());
    }

    @Override
    public String documentation() {
        return """
                Read from articles and written in both formats.

                | element | model |
                |---|---|
                | `thr:in-reply-to` | one of `Article.inReplyTo()` |
                | `thr:total` | `Discussion.count()`; written in Atom |
                | `thr:count` and `thr:updated` of a link of the relation "replies" | `Discussion.count()` if no element gives it, and `Discussion.updated()` |
                """;
    }
}
