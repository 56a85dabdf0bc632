package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Elements that FeedBurner adds (FeedBurner namespace reference). */
public final class FeedBurner extends Namespace {
    private static final ElementRule TEXT = ElementRule.plain(Markup.PLAIN);
    private static final ElementRule ADDRESS = ElementRule.plain(Syntaxes.IRI);
    private static final ElementRule FLARE = ElementRule.text(Markup.PLAIN)
            .attribute("href", Syntaxes.IRI_REFERENCE)
            .attribute("src", Syntaxes.IRI_REFERENCE)
            .build();

    /** Creates the descriptor. */
    public FeedBurner() {
        super("feedburner", "http://rssnamespace.org/feedburner/ext/1.0", "FeedBurner");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED)
                .optional(
                        "info",
                        ElementRule.empty().attribute("uri", Syntaxes.NOT_BLANK).build())
                .optional("awareness", ADDRESS)
                .optional("browserFriendly", TEXT)
                .optional("emailServiceId", TEXT)
                .optional("feedburnerHostname", ADDRESS)
                .many("feedFlare", FLARE)
                .in(Place.ITEM, Place.ENTRY)
                .optional("awareness", ADDRESS)
                .optional("origLink", ADDRESS)
                .optional("origEnclosureLink", ADDRESS)
                .build());
    }
}
