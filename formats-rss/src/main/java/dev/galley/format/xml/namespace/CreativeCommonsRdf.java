package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;
import java.util.Optional;

/** Licences in RDF, for RSS 1.0 (Creative Commons). */
public final class CreativeCommonsRdf extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://web.resource.org/cc/";

    /** Creates the descriptor. */
    public CreativeCommonsRdf() {
        super("cc", URI, "Creative Commons in RDF");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://creativecommons.org/ns#");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.ITEM, Place.FEED, Place.ENTRY)
                .many("license", Rdf.reference(Syntaxes.IRI))
                .many("License", ElementRule.OPEN)
                .build());
    }
}
