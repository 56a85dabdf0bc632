package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Elements that FeedBurner adds (FeedBurner namespace reference). */
public final class FeedBurner extends Namespace {
    /** Creates the descriptor. */
    public FeedBurner() {
        super("feedburner", "http://rssnamespace.org/feedburner/ext/1.0", "FeedBurner");
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
}
