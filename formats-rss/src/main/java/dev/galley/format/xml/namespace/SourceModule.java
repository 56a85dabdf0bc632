package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Link;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the content of a feed comes from (source namespace of Dave Winer, source.scripting.com). */
public final class SourceModule extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://source.scripting.com/";

    /** Creates the descriptor. */
    public SourceModule() {
        super("source", URI, "Source namespace of Dave Winer");
    }

    @Override
    public List<String> aliases() {
        return List.of(
                "https://source.scripting.com/", "http://source.smallpict.com/2014/07/12/theSourceNamespace.html");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        if (!cursor.local().equals("self")) {
            return false;
        }
        Origin origin = cursor.origin();
        XmlElement element = cursor.element();
        feed.readLast(element, (late, at) -> {
            String address = late.text().strip();
            if (address.isEmpty() || !isText(late)) {
                return false;
            }
            Url self = origin.resolve(address);
            Link known = feed.link(Link.SELF);
            if (known == null) {
                feed.addLink(Link.of(Link.SELF, self));
            }
            return known == null || known.href().equals(self);
        });
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule address = ElementRule.plain(Syntaxes.IRI);
        ElementRule text = ElementRule.plain(Markup.PLAIN);
        ElementRule account = ElementRule.text(Markup.PLAIN, Syntaxes.NOT_BLANK)
                .requiredAttribute("service", Syntaxes.NOT_BLANK)
                .build();
        ElementRule archive = ElementRule.container(uri())
                .one("url", address)
                .optional("filename", text)
                .one("startDay", text)
                .optional("endDay", text)
                .build();
        ElementRule subscriptions =
                ElementRule.text().requiredAttribute("url", Syntaxes.IRI).build();
        return Optional.of(NamespaceGrammar.of(uri())
                .growing()
                .in(Place.CHANNEL, Place.FEED)
                .many("account", account)
                .optional("archive", archive)
                .many("subscriptionList", subscriptions)
                .optional(
                        "likes",
                        ElementRule.text().attribute("server", Syntaxes.IRI).build())
                .optional("cloud", address)
                .optional("blogroll", address)
                .optional("self", address)
                .optional("localTime", text)
                .in(Place.ITEM, Place.ENTRY)
                .optional("markdown", ElementRule.text().anyAttributes().build())
                .many("outline", ElementRule.OPEN)
                .optional("localTime", text)
                .optional("linkFull", address)
                .build());
    }

    @Override
    public String documentation() {
        return """
                All elements stay extensions except one.

                | element | model |
                |---|---|
                | `source:self` | the link of the relation `self`, if there is no other |
                """;
    }
}
