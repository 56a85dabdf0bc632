package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Link;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.Optional;

/** Elements that FeedBurner adds (FeedBurner namespace reference). */
public final class FeedBurner extends Namespace {
    /** The relation of the preferred address of a page (RFC 6596). */
    private static final String CANONICAL = "canonical";

    /** Creates the descriptor. */
    public FeedBurner() {
        super("feedburner", "http://rssnamespace.org/feedburner/ext/1.0", "FeedBurner");
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        if (!cursor.local().equals("origLink")) {
            return false;
        }
        Origin origin = cursor.origin();
        article.readLate(cursor.element(), (element, end) -> readOriginal(element, origin, article));
        return true;
    }

    /** Reads the address that FeedBurner has replaced in the first link by one of its own. */
    private static boolean readOriginal(XmlElement element, Origin origin, ArticleDraft article) {
        String address = element.text().strip();
        if (address.isEmpty() || !isText(element)) {
            return false;
        }
        Url original = origin.resolve(address);
        Link first = article.link(Link.ALTERNATE);
        if (first == null) {
            article.addLink(Link.alternate(original));
        } else if (!first.href().equals(original)) {
            article.addLink(Link.of(CANONICAL, original));
        }
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule text = ElementRule.plain(Markup.PLAIN);
        ElementRule address = ElementRule.plain(Syntaxes.IRI);
        ElementRule flare = ElementRule.text(Markup.PLAIN)
                .attribute("href", Syntaxes.IRI_REFERENCE)
                .attribute("src", Syntaxes.IRI_REFERENCE)
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED)
                .optional(
                        "info",
                        ElementRule.empty().attribute("uri", Syntaxes.NOT_BLANK).build())
                .optional("awareness", address)
                .optional("browserFriendly", text)
                .optional("emailServiceId", text)
                .optional("feedburnerHostname", address)
                .many("feedFlare", flare)
                .in(Place.ITEM, Place.ENTRY)
                .optional("awareness", address)
                .optional("origLink", address)
                .optional("origEnclosureLink", address)
                .build());
    }

    @Override
    public String documentation() {
        return """
                All elements stay extensions except one.

                | element | model |
                |---|---|
                | `feedburner:origLink` | a link of the relation `canonical` beside the one of FeedBurner; `Article.url()` if there is no other |
                """;
    }
}
