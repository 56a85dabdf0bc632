package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;
import java.util.Optional;

/** Licences (creativeCommons module of RSS 2.0). */
public final class CreativeCommons extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://backend.userland.com/creativeCommonsRssModule";

    /** Creates the descriptor. */
    public CreativeCommons() {
        super("creativeCommons", URI, "Creative Commons module of RSS 2.0");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
            .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
            .many("license", ElementRule.plain(Syntaxes.IRI))
            .build());
    }
}
